package io.github.dancu.testkit;

import static io.github.dancu.testkit.PortalField.optional;
import static io.github.dancu.testkit.PortalField.required;
import static io.github.dancu.testkit.PortalValue.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions that citizens asked at the portal, those that agencies published, and the answers. Thread-safe. */
final class PortalQuestions {
    private static final String ID = "HOIDAPID";
    private static final String ANSWER_ID = "TRALOIID";
    private static final String ANSWER = "NOIDUNGTRALOI";
    // Public clients write these names in any case.
    private static final PortalSchema PUBLISHED = PortalSchema.of(
            required(ID, text().orNumber()),
            required("NOIDUNG", text()),
            optional("MALINHVUC", text()),
            optional("MADONVI", text()),
            optional("TENDONVI", text()),
            optional(ANSWER_ID, text().orNumber()),
            optional(ANSWER, text()));
    private static final PortalSchema ANSWERED = PortalSchema.of(
            required(ID, text().orNumber()),
            required(ANSWER, text()),
            optional("MADONVI", text()),
            optional("NGUOITRALOI", text()),
            optional("CHUCVUNGUOITRALOI", text()),
            optional("NGAYTRALOI", text()));

    private final List<PortalQuestion> asked = new ArrayList<>();
    private final PortalRecords published;
    private final PortalRecords answers;

    PortalQuestions(PortalIntake intake) {
        this.published = new PortalRecords(intake, item -> PUBLISHED.faultOf(capital(item)));
        this.answers = new PortalRecords(intake, this::faultOfAnswer);
    }

    synchronized void ask(PortalQuestion question) {
        asked.add(question);
    }

    PortalRecords published() {
        return published;
    }

    PortalRecords answers() {
        return answers;
    }

    /** What citizens asked the agency, or whomever. */
    synchronized PortalAnswer asked() {
        return PortalAnswer.found(asked.stream().map(this::row).toList());
    }

    PortalAnswer listPublished() {
        return PortalAnswer.found(
                published.all().stream().map(PortalQuestions::capital).toList());
    }

    /** The answers to one question, published or given to a citizen. */
    PortalAnswer answersTo(Map<String, String> fields) {
        String id = fields.getOrDefault("cauhoiid", "");
        return id.isEmpty()
                ? PortalAnswer.refused("cauhoiid empty")
                : PortalAnswer.found(answersTo(id).toList());
    }

    private Stream<JsonObject> answersTo(String id) {
        return Stream.concat(published.all().stream(), answers.all().stream())
                .map(PortalQuestions::capital)
                .filter(item -> WireJson.text(item, ID).equals(id) && PortalSchema.isFilled(item, ANSWER))
                .map(item -> WireJson.object()
                        .add(ANSWER_ID, answerId(item))
                        .add(ANSWER, WireJson.text(item, ANSWER))
                        .build());
    }

    private JsonObject row(PortalQuestion question) {
        JsonObjectBuilder row = WireJson.object()
                .add(ID, question.id())
                .add("MALINHVUC", question.fieldCode())
                .add("NOIDUNG", question.text())
                .add("MADONVI", question.agencyCode())
                .add("TENDONVI", question.agencyName());
        answersTo(question.id()).findFirst().ifPresent(answer -> row.addAll(WireJson.JSON.createObjectBuilder(answer)));
        return row.build();
    }

    private Optional<String> faultOfAnswer(JsonObject item) {
        JsonObject answer = capital(item);
        return ANSWERED.faultOf(answer)
                .or(() -> isAsked(WireJson.text(answer, ID)) ? Optional.empty() : Optional.of(ID + " invalid"));
    }

    private synchronized boolean isAsked(String id) {
        return asked.stream().anyMatch(question -> question.id().equals(id));
    }

    /** One answer to a question has the question's number. */
    private static String answerId(JsonObject item) {
        String own = WireJson.text(item, ANSWER_ID);
        return own.isEmpty() ? WireJson.text(item, ID) : own;
    }

    private static JsonObject capital(JsonObject item) {
        JsonObjectBuilder capital = WireJson.object();
        item.forEach((field, value) -> capital.add(field.toUpperCase(Locale.ROOT), value));
        return capital.build();
    }
}
