package io.github.dancu.dvc.linked;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.dossier.LinkedStage;
import io.github.dancu.dossier.LinkedStatus;
import java.time.LocalDateTime;
import java.util.Optional;

/** The part of the way on which the later agencies have the dossier, one after the other. */
final class DeskLeg {
    private final AccessContext access;
    private final FlowTools tools;

    DeskLeg(AccessContext access, FlowTools tools) {
        this.access = access;
        this.tools = tools;
    }

    Move step(FlowState state) {
        LinkedStage stage = state.stage();
        if (stage == null) {
            boolean returned = state.hasReported(LinkedStatus.RESULT_RETURNED);
            return kept(
                    returned
                            ? state.change().step(FlowStep.ENDED, tools.now())
                            : state.change().report(LinkedStatus.RESULT_RETURNED, tools.now()));
        }
        Halt halt = state.halt();
        if (halt != null && halt.refusal()) {
            return Move.stop(state);
        }
        StageDesk desk = tools.desk(stage);
        StageRequest request = request(state, stage);
        if (state.isBegun()) {
            StageOutcome outcome = desk.look(access, request)
                    .orElseThrow(() -> new IllegalStateException(
                            "the desk for " + stage + " knows nothing of what it began: " + request));
            return after(state, stage, outcome);
        }
        // A desk that certainly did nothing may have done a part, so it is asked too; but nothing is waited for.
        if (state.isUnderWay() || state.isInVain()) {
            Optional<StageOutcome> known = desk.look(access, request);
            if (known.isPresent()) {
                return after(state, stage, known.get());
            }
            if (state.isUnderWay() && tools.now().isBefore(state.since().plus(tools.resendAfter()))) {
                return Move.stop(state);
            }
        }
        FlowState beginning =
                tools.store().keep(state.change().underWay(true, tools.now()).done());
        return after(beginning, stage, begun(state, desk, request));
    }

    private StageOutcome begun(FlowState before, StageDesk desk, StageRequest request) {
        try {
            return desk.begin(access, request);
        } catch (OutcomeUnknownException inDoubt) {
            throw inDoubt;
        } catch (ConnectorException notDone) {
            tools.store()
                    .keep(
                            before.isUnderWay()
                                    ? before
                                    : before.change().inVain(tools.now()).done());
            throw notDone;
        }
    }

    private Move after(FlowState state, LinkedStage stage, StageOutcome outcome) {
        LocalDateTime now = tools.now();
        if (outcome instanceof StageOutcome.Done done) {
            FinishedStage finished = new FinishedStage(stage, now, done.reference(), done.facts());
            return kept(state.change().finished(finished).step(FlowStep.STAGE, now));
        }
        if (outcome instanceof StageOutcome.Refused refused) {
            return stopped(state.change().begun().halt(FlowTools.refusal(stage, refused.reason(), now)));
        }
        if (outcome instanceof StageOutcome.SupplementNeeded needed) {
            Halt before = state.halt();
            boolean known = before != null && before.reason().equals(needed.reason());
            return known && state.isBegun()
                    ? Move.stop(state)
                    : stopped(state.change().begun().halt(tools.supplement(stage, needed, now)));
        }
        return state.isBegun() && state.halt() == null
                ? Move.stop(state)
                : stopped(state.change().begun().halt(null));
    }

    private StageRequest request(FlowState state, LinkedStage stage) {
        String key = state.linked().toText() + "/" + stage + "/" + state.attempt();
        CivilStatusResult registration = tools.store()
                .result(state.linked(), state.fixed().group())
                .orElseThrow(() -> new IllegalStateException(
                        "the journal holds no registration of linked dossier " + state.linked()));
        return new StageRequest(
                key, stage, state.code(), tools.store().dossier(state.linked()), registration, state.finished());
    }

    private Move kept(FlowState.Change change) {
        return Move.on(tools.store().keep(change.done()));
    }

    private Move stopped(FlowState.Change change) {
        return Move.stop(tools.store().keep(change.done()));
    }
}
