package io.github.dancu.dvc.linked;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.dossier.LinkedStage;
import io.github.dancu.dossier.LinkedStatus;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dvc.linked.FlowState.Change;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A flow's state as one text, with the version of its form. */
final class FlowText {
    private static final int VERSION = 1;

    private FlowText() {}

    static String of(FlowState state) {
        FlowState.Fixed fixed = state.fixed();
        Map<String, Object> saved = new LinkedHashMap<>();
        saved.put("version", VERSION);
        saved.put("linked", fixed.linked().toText());
        saved.put("code", fixed.code().toText());
        saved.put("procedure", fixed.procedure().toText());
        saved.put("group", fixed.group().name());
        saved.put("stages", objects(fixed.stages(), stage -> Map.of("name", stage.name())));
        saved.put("receivedAt", fixed.receivedAt().toString());
        saved.put("dueAt", state.dueAt().toString());
        putUnlessNull(saved, "oldDueAt", state.oldDueAt());
        saved.put("round", state.round());
        saved.put("attempt", state.attempt());
        saved.put("step", state.step().name());
        putUnlessNull(saved, "pending", state.pending());
        saved.put("underWay", state.isUnderWay());
        saved.put("inVain", state.isInVain());
        saved.put("begun", state.isBegun());
        saved.put("since", state.since().toString());
        saved.put("reported", objects(state.reported(), FlowText::saved));
        saved.put("finished", objects(state.finished(), FlowText::saved));
        if (state.halt() != null) {
            saved.put("halt", saved(state.halt()));
        }
        saved.put("answered", state.answered());
        saved.put("findings", objects(state.findings(), FlowText::saved));
        saved.put("content", state.content());
        saved.put("blocked", state.blocked());
        saved.put("closed", state.closed());
        return JsonText.write(saved);
    }

    /** @throws IllegalStateException if the text is no state, or one of another version */
    static FlowState read(String text) {
        try {
            JsonFields saved = JsonText.read(text);
            String version = saved.text("version");
            if (!version.equals(Integer.toString(VERSION))) {
                throw new IllegalStateException("the saved state of a linked dossier has a version that is not "
                        + VERSION + ": it was written by another release");
            }
            return state(saved);
        } catch (ReplyFault | IllegalArgumentException | DateTimeException broken) {
            // Its own message may repeat what stands there.
            throw new IllegalStateException("the saved state of a linked dossier cannot be read");
        }
    }

    private static FlowState state(JsonFields saved) throws ReplyFault {
        List<LinkedStage> stages = new ArrayList<>();
        for (JsonFields stage : saved.objects("stages")) {
            stages.add(LinkedStage.valueOf(stage.text("name")));
        }
        FlowState.Fixed fixed = new FlowState.Fixed(
                LinkedCode.of(saved.text("linked")),
                DossierCode.of(saved.text("code")),
                ProcedureCode.of(saved.text("procedure")),
                LinkedGroup.valueOf(saved.text("group")),
                stages,
                time(saved, "receivedAt"));
        Change change = FlowState.received(fixed, time(saved, "dueAt")).change();
        LocalDateTime since = time(saved, "since");
        String closed = saved.optionalText("closed").orElse("");
        if (!closed.isEmpty()) {
            change.closed(closed, since);
        } else if (saved.has("pending")) {
            change.report(LinkedStatus.valueOf(saved.text("pending")), since);
        } else {
            change.step(FlowStep.valueOf(saved.text("step")), since);
        }
        if (saved.has("inVain") && flag(saved, "inVain")) {
            change.inVain(since);
        }
        change.underWay(flag(saved, "underWay"), since);
        for (JsonFields status : saved.objects("reported")) {
            change.reported(new ReportedStatus(
                    LinkedStatus.ofNumber(number(status, "status")).orElseThrow(IllegalArgumentException::new),
                    time(status, "at")));
        }
        for (JsonFields stage : saved.objects("finished")) {
            change.finished(finished(stage));
        }
        List<LinkedFinding> findings = new ArrayList<>();
        for (JsonFields finding : saved.objects("findings")) {
            findings.add(new LinkedFinding(finding.text("field"), LinkedFinding.Kind.valueOf(finding.text("kind"))));
        }
        return change.findings(findings)
                .halt(saved.has("halt") ? halt(saved.object("halt")) : null)
                .restored(
                        number(saved, "round"),
                        number(saved, "attempt"),
                        optionalTime(saved, "oldDueAt"),
                        saved.optionalText("answered").orElse(""),
                        flag(saved, "begun"))
                .content(saved.optionalText("content").orElse(""))
                .blocked(saved.optionalText("blocked").orElse(""))
                .done();
    }

    private static Map<String, Object> saved(ReportedStatus status) {
        Map<String, Object> saved = new LinkedHashMap<>();
        saved.put("status", status.status().number());
        saved.put("at", status.at().toString());
        return saved;
    }

    private static Map<String, Object> saved(FinishedStage stage) {
        Map<String, Object> saved = new LinkedHashMap<>();
        saved.put("stage", stage.stage().name());
        saved.put("at", stage.finishedAt().toString());
        saved.put("reference", stage.reference());
        // In order, so that equal states are equal texts.
        saved.put("facts", new TreeMap<>(stage.facts()));
        return saved;
    }

    private static Map<String, Object> saved(LinkedFinding finding) {
        Map<String, Object> saved = new LinkedHashMap<>();
        saved.put("field", finding.field());
        saved.put("kind", finding.kind().name());
        return saved;
    }

    private static FinishedStage finished(JsonFields stage) throws ReplyFault {
        Map<String, String> facts = new LinkedHashMap<>();
        JsonFields saved = stage.object("facts");
        for (String name : saved.names()) {
            facts.put(name, saved.text(name));
        }
        return new FinishedStage(
                LinkedStage.valueOf(stage.text("stage")), time(stage, "at"), stage.text("reference"), facts);
    }

    private static Map<String, Object> saved(Halt halt) {
        Map<String, Object> saved = new LinkedHashMap<>();
        saved.put("refusal", halt.refusal());
        putUnlessNull(saved, "stage", halt.stage());
        saved.put("reason", halt.reason());
        saved.put("at", halt.at().toString());
        putUnlessNull(saved, "dueAt", halt.dueAt());
        saved.put("handler", halt.handler());
        saved.put("title", halt.title());
        saved.put("department", halt.department());
        saved.put("note", halt.note());
        saved.put("mark", halt.mark());
        return saved;
    }

    private static Halt halt(JsonFields halt) throws ReplyFault {
        return new Halt(
                flag(halt, "refusal"),
                halt.optionalText("stage").map(LinkedStage::valueOf).orElse(null),
                halt.text("reason"),
                time(halt, "at"),
                optionalTime(halt, "dueAt"),
                halt.text("handler"),
                halt.text("title"),
                halt.text("department"),
                halt.text("note"),
                halt.text("mark"));
    }

    private static <T> List<Map<String, ?>> objects(List<T> list, Function<T, Map<String, ?>> saved) {
        return list.stream().<Map<String, ?>>map(saved).toList();
    }

    private static void putUnlessNull(Map<String, Object> saved, String name, @Nullable Object value) {
        if (value != null) {
            saved.put(name, value.toString());
        }
    }

    private static LocalDateTime time(JsonFields fields, String name) throws ReplyFault {
        return LocalDateTime.parse(fields.text(name));
    }

    private static @Nullable LocalDateTime optionalTime(JsonFields fields, String name) throws ReplyFault {
        Optional<String> text = fields.optionalText(name);
        return text.isPresent() ? LocalDateTime.parse(text.get()) : null;
    }

    private static int number(JsonFields fields, String name) throws ReplyFault {
        return Integer.parseInt(fields.text(name));
    }

    private static boolean flag(JsonFields fields, String name) throws ReplyFault {
        return fields.text(name).equals("true");
    }
}
