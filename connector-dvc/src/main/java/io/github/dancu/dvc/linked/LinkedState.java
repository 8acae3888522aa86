package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.dossier.LinkedStage;
import io.github.dancu.dossier.LinkedStatus;
import io.github.dancu.dossier.ProcedureCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a linked dossier is (<i>tình trạng hồ sơ liên thông</i>): which stages stand, with their results, who has it or refuses it
 * and why, and what was reported.
 *
 * <p>Times are Vietnamese civil time. Immutable and thread-safe; {@link #toString()} shows codes and standing.
 */
@Personal
public final class LinkedState {
    private final FlowState state;
    private final @Nullable CivilStatusResult registration;

    LinkedState(FlowState state, @Nullable CivilStatusResult registration) {
        this.state = state;
        this.registration = registration;
    }

    /** How it stands, and with that what to do next. */
    public LinkedStanding standing() {
        if (!state.closed().isEmpty()) {
            return LinkedStanding.CLOSED;
        }
        if (!state.blocked().isEmpty()) {
            return LinkedStanding.STOPPED;
        }
        Halt halt = state.halt();
        return switch (state.step()) {
            case CONFIRM, REPORT -> LinkedStanding.UNDER_WAY;
            case EXAMINE, AWAIT_REGISTRATION -> LinkedStanding.WAITING;
            case HAND_OVER -> state.isUnderWay() ? LinkedStanding.WAITING : LinkedStanding.UNDER_WAY;
            case STAGE -> {
                if (halt != null) {
                    yield halt.refusal() ? LinkedStanding.STOPPED : LinkedStanding.SUPPLEMENT_REQUESTED;
                }
                yield state.isBegun() || state.isUnderWay() ? LinkedStanding.WAITING : LinkedStanding.UNDER_WAY;
            }
            case AWAIT_SUPPLEMENT -> LinkedStanding.SUPPLEMENT_REQUESTED;
            case ENDED -> state.hasReported(LinkedStatus.REFUSED) ? LinkedStanding.REFUSED : LinkedStanding.FINISHED;
        };
    }

    /** The dossier's code in the software of linked procedures. */
    public LinkedCode linkedCode() {
        return state.linked();
    }

    /** The code that the one-stop office gave it. */
    public DossierCode code() {
        return state.code();
    }

    /** The procedure. */
    public ProcedureCode procedure() {
        return state.fixed().procedure();
    }

    /** Birth or death. */
    public LinkedGroup group() {
        return state.fixed().group();
    }

    /** Every stage, in order. Unmodifiable. */
    public List<LinkedStage> stages() {
        return state.fixed().stages();
    }

    /** The stages that are done and stand whatever becomes of the rest, in order, with their results. Unmodifiable. */
    public List<FinishedStage> finished() {
        return state.finished();
    }

    /** The birth or death as it was registered; empty before that, and once the flow was told to forget it. */
    public Optional<CivilStatusResult> registration() {
        return Optional.ofNullable(registration);
    }

    /** The stage that is under way, or at which it stopped; empty after the last. */
    public Optional<LinkedStage> stage() {
        return Optional.ofNullable(state.stage());
    }

    /**
     * Why it does not go on: what the citizen must supply, why somebody refuses, what a system called wrong, or why the office closed it;
     * empty if nothing of this is so.
     */
    public Optional<String> reason() {
        return Stream.of(state.closed(), state.blocked())
                .filter(why -> !why.isEmpty())
                .findFirst()
                .or(() -> Optional.ofNullable(state.halt()).map(Halt::reason));
    }

    /** By when the citizen must supply what was asked for (<i>hạn bổ sung hồ sơ</i>); empty if nothing was. */
    public Optional<LocalDateTime> supplementDueAt() {
        return Optional.ofNullable(state.halt()).map(Halt::dueAt);
    }

    /** When the one-stop office received it: when it was fetched and kept. */
    public LocalDateTime receivedAt() {
        return state.fixed().receivedAt();
    }

    /**
     * When it is due (<i>ngày hẹn trả</i>): at 17:00 of the day if it came in, or was supplemented, on a working day before 15:00,
     * else at 17:00 of the next working day. Which time counts is a setting ({@link LinkedFlow.Builder#dueByNotice}).
     */
    public LocalDateTime dueAt() {
        return state.dueAt();
    }

    /** What the software of linked procedures was told, in order. Unmodifiable. */
    public List<ReportedStatus> reported() {
        return state.reported();
    }

    /**
     * The status to report to the public-service portal: that of the last linked status to which one belongs. Empty before the dossier
     * was handed over, refused, or to be supplemented.
     */
    public Optional<DossierStatus> portalStatus() {
        return state.reported().stream()
                .flatMap(reported -> reported.status().portalStatus().stream())
                .reduce((earlier, later) -> later);
    }

    /** What was wrong with the last answer of the civil-status system, for which the dossier waits; empty if nothing was. */
    public List<LinkedFinding> findings() {
        return state.findings();
    }

    @Override
    public String toString() {
        return "LinkedState[" + state.linked() + ", " + standing() + "]";
    }
}
