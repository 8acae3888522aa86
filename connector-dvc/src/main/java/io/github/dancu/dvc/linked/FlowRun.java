package io.github.dancu.dvc.linked;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.dossier.LinkedStatus;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Takes one dossier as far as it goes now. Each step is saved before it is done, and after; whatever is thrown in between leaves a
 * state from which the next run goes on. Belongs to one call.
 */
final class FlowRun {
    private static final Set<FlowStep> SENDING = EnumSet.of(FlowStep.CONFIRM, FlowStep.REPORT, FlowStep.HAND_OVER);

    private final AccessContext access;
    private final FlowTools tools;
    private final StatusTexts texts;
    private final JusticeLeg justice;
    private final DeskLeg desks;

    FlowRun(AccessContext access, FlowTools tools) {
        this.access = access;
        this.tools = tools;
        this.texts = new StatusTexts(access, tools.store());
        this.justice = new JusticeLeg(access, tools);
        this.desks = new DeskLeg(access, tools);
    }

    FlowState run(FlowState from) {
        Move move = Move.on(from);
        while (move.goesOn()) {
            move = tried(move.state());
        }
        return move.state();
    }

    /** What a system calls wrong would be wrong again: the dossier stops until somebody has mended it. */
    private Move tried(FlowState state) {
        if (!state.blocked().isEmpty()) {
            return Move.stop(state);
        }
        try {
            return step(state);
        } catch (InvalidRequestException wrong) {
            if (!SENDING.contains(state.step())) {
                throw wrong;
            }
            // What was kept last: the step may have changed it.
            FlowState last = tools.store().find(state.linked()).orElse(state);
            String why = wrong.getMessage() + " (correlation " + wrong.correlationId() + ")";
            return Move.stop(tools.store().keep(last.change().blocked(why).done()));
        }
    }

    private Move step(FlowState state) {
        return switch (state.step()) {
            case CONFIRM -> confirm(state);
            case EXAMINE -> examine(state);
            case REPORT -> report(state, Objects.requireNonNull(state.pending()));
            case HAND_OVER -> justice.handOver(state);
            case AWAIT_REGISTRATION -> justice.look(state);
            case STAGE -> desks.step(state);
            case AWAIT_SUPPLEMENT -> Move.stop(state);
            case ENDED -> end(state);
        };
    }

    private Move confirm(FlowState state) {
        tools.software().confirmReceipt(access, state.linked());
        LocalDateTime now = tools.now();
        return kept(
                state.hasReported(LinkedStatus.RECEIVED)
                        ? state.change().step(FlowStep.EXAMINE, now)
                        : state.change().report(LinkedStatus.RECEIVED, now));
    }

    private Move examine(FlowState state) {
        StageOutcome decision = tools.intake().examine(access, tools.store().dossier(state.linked()));
        LocalDateTime now = tools.now();
        if (decision instanceof StageOutcome.Done) {
            return kept(
                    state.hasReported(LinkedStatus.ACCEPTED)
                            ? state.change().step(FlowStep.HAND_OVER, now)
                            : state.change().report(LinkedStatus.ACCEPTED, now));
        }
        if (decision instanceof StageOutcome.SupplementNeeded needed) {
            return kept(state.change()
                    .halt(tools.supplement(null, needed, now))
                    .report(LinkedStatus.SUPPLEMENT_REQUESTED, now));
        }
        if (decision instanceof StageOutcome.Refused refused) {
            return kept(state.change()
                    .halt(FlowTools.refusal(null, refused.reason(), now))
                    .report(LinkedStatus.REFUSED, now));
        }
        return Move.stop(state);
    }

    /** The software takes the same status again, so it is simply told again if nobody knows whether it was. */
    private Move report(FlowState state, LinkedStatus status) {
        tools.software().report(access, texts.report(state, status));
        FlowState.Change told = state.change().reported(new ReportedStatus(status, state.since()));
        LocalDateTime now = tools.now();
        return kept(
                switch (status) {
                    case RECEIVED ->
                        isRefused(state) ? told.report(LinkedStatus.REFUSED, now) : told.step(FlowStep.EXAMINE, now);
                    case ACCEPTED -> told.step(FlowStep.HAND_OVER, now);
                    case SENT_TO_JUSTICE -> told.step(FlowStep.AWAIT_REGISTRATION, now);
                    case REGISTERED ->
                        tools.returnedAtRegistration()
                                ? told.report(LinkedStatus.RESULT_RETURNED, now)
                                : told.step(FlowStep.STAGE, now);
                    case RESULT_RETURNED -> told.step(state.stage() == null ? FlowStep.ENDED : FlowStep.STAGE, now);
                    case SUPPLEMENT_REQUESTED -> told.step(FlowStep.AWAIT_SUPPLEMENT, now);
                    case REFUSED -> told.step(FlowStep.ENDED, now);
                });
    }

    /** Whether the office refused it before the software knew that it was received. */
    private static boolean isRefused(FlowState state) {
        Halt halt = state.halt();
        return halt != null && halt.refusal();
    }

    /** What nobody needs any more is not kept. */
    private Move end(FlowState state) {
        tools.store().forgetDossier(state.linked());
        return Move.stop(state);
    }

    private Move kept(FlowState.Change change) {
        return Move.on(tools.store().keep(change.done()));
    }
}
