package io.github.dancu.dvc.linked;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.dossier.LinkedStatus;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The part of the way on which the civil-status system has the dossier. */
final class JusticeLeg {
    private final AccessContext access;
    private final FlowTools tools;

    JusticeLeg(AccessContext access, FlowTools tools) {
        this.access = access;
        this.tools = tools;
    }

    /** Hands it over once: where nobody knows whether it arrived, the system is asked before it is sent again. */
    Move handOver(FlowState state) {
        if (state.isUnderWay()) {
            Optional<JusticeProgress> there = ask(state);
            if (there.filter(one -> isForeign(one, state)).isPresent()) {
                return waiting(state, findingsOf(there.get()));
            }
            if (there.filter(one -> isOfThisRound(one, state)).isPresent()) {
                return arrived(state);
            }
            if (tools.now().isBefore(state.since().plus(tools.resendAfter()))) {
                return Move.stop(state);
            }
        }
        HandOver dossier = HandOver.of(
                tools.store().dossier(state.linked()),
                state.code(),
                state.fixed().receivedAt());
        FlowState sending =
                tools.store().keep(state.change().underWay(true, tools.now()).done());
        try {
            tools.justice().handOver(access, dossier);
        } catch (OutcomeUnknownException inDoubt) {
            throw inDoubt;
        } catch (ConnectorException notDone) {
            // This one did nothing; one before it, of which nobody knows, may still show up.
            tools.store().keep(state);
            throw notDone;
        }
        return arrived(sending);
    }

    /** Asks what became of it. */
    Move look(FlowState state) {
        Optional<JusticeProgress> found = ask(state);
        if (found.isEmpty()) {
            return Move.stop(state);
        }
        JusticeProgress progress = found.get();
        if (isForeign(progress, state)) {
            return waiting(state, findingsOf(progress));
        }
        LinkedStatus status = progress.status().meaning().orElse(null);
        if (status == LinkedStatus.SUPPLEMENT_REQUESTED && isOfThisRound(progress, state)) {
            return kept(state.change()
                    .halt(halt(state, progress, false))
                    .report(LinkedStatus.SUPPLEMENT_REQUESTED, tools.now()));
        }
        if (status == LinkedStatus.REFUSED) {
            return kept(state.change().halt(halt(state, progress, true)).report(LinkedStatus.REFUSED, tools.now()));
        }
        if (progress.isRegistered() && isWhole(progress)) {
            return registered(state, progress);
        }
        return waiting(state, progress.findings());
    }

    private Move registered(FlowState state, JusticeProgress progress) {
        CivilStatusResult result = progress.result().orElseThrow();
        tools.store().keepResult(state.linked(), result);
        LocalDateTime now = tools.now();
        Map<String, String> facts = Map.of(
                StatusTexts.HANDLER, progress.handler(),
                StatusTexts.TITLE, progress.title(),
                StatusTexts.DEPARTMENT, progress.department());
        FinishedStage stage = new FinishedStage(
                Objects.requireNonNull(state.stage()),
                now,
                result.registrationNumber().orElse(""),
                facts);
        return kept(state.change().finished(stage).report(LinkedStatus.REGISTERED, now));
    }

    /** Whether what the system says under our code is of another linked dossier: what becomes of that one is not for this one. */
    private static boolean isForeign(JusticeProgress progress, FlowState state) {
        return progress.linkedCode().filter(one -> !one.equals(state.linked())).isPresent();
    }

    private static List<LinkedFinding> findingsOf(JusticeProgress foreign) {
        List<LinkedFinding> findings = new ArrayList<>(foreign.findings());
        findings.add(new LinkedFinding(JusticeProgress.LINKED_CODE, LinkedFinding.Kind.CONTRADICTION));
        return findings;
    }

    /** A birth without the child's number is not whole: the later agencies go by it. */
    private static boolean isWhole(JusticeProgress progress) {
        return progress.result()
                .filter(result -> !(result instanceof BirthResult birth)
                        || birth.personalNumber().isPresent())
                .isPresent();
    }

    /** Whether it is more than the request for papers that was met already: the system may be slow to take them in. */
    private static boolean isOfThisRound(JusticeProgress progress, FlowState state) {
        return !progress.status().means(LinkedStatus.SUPPLEMENT_REQUESTED)
                || state.answered().isEmpty()
                || !progress.mark().equals(state.answered());
    }

    private Halt halt(FlowState state, JusticeProgress progress, boolean refusal) {
        LocalDateTime now = tools.now();
        String reason = progress.content().isEmpty() ? progress.note() : progress.content();
        LocalDateTime due = refusal
                ? null
                : progress.supplementDueAt()
                        .orElseGet(() -> tools.supplementDue(progress.at().orElse(now)));
        return new Halt(
                refusal,
                state.stage(),
                reason,
                progress.at().orElse(now),
                due,
                progress.handler(),
                progress.title(),
                progress.department(),
                progress.note(),
                progress.mark());
    }

    private Optional<JusticeProgress> ask(FlowState state) {
        return tools.justice().find(access, state.fixed().group(), state.code()).value();
    }

    private Move arrived(FlowState state) {
        return kept(state.change().report(LinkedStatus.SENT_TO_JUSTICE, tools.now()));
    }

    private Move waiting(FlowState state, List<LinkedFinding> findings) {
        return findings.equals(state.findings())
                ? Move.stop(state)
                : Move.stop(tools.store().keep(state.change().findings(findings).done()));
    }

    private Move kept(FlowState.Change change) {
        return Move.on(tools.store().keep(change.done()));
    }
}
