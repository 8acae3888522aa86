package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.dossier.LinkedStage;
import io.github.dancu.dossier.LinkedStatus;
import io.github.dancu.dossier.ProcedureCode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that a flow must know of a dossier to go on, but for its content and the result, which are kept apart. Immutable. */
@Personal
final class FlowState {
    private final Fixed fixed;
    private final Change parts;

    private FlowState(Fixed fixed, Change parts) {
        this.fixed = fixed;
        this.parts = parts;
    }

    /** What never changes. */
    record Fixed(
            LinkedCode linked,
            DossierCode code,
            ProcedureCode procedure,
            LinkedGroup group,
            List<LinkedStage> stages,
            LocalDateTime receivedAt) {
        Fixed {
            stages = List.copyOf(stages);
        }
    }

    static FlowState received(Fixed fixed, LocalDateTime dueAt) {
        return new FlowState(fixed, new Change(fixed, fixed.receivedAt, dueAt));
    }

    /** A copy to be changed. */
    Change change() {
        return new Change(fixed, parts);
    }

    Fixed fixed() {
        return fixed;
    }

    LinkedCode linked() {
        return fixed.linked;
    }

    DossierCode code() {
        return fixed.code;
    }

    FlowStep step() {
        return parts.step;
    }

    /** What is to be reported, if anything is. */
    @Nullable
    LinkedStatus pending() {
        return parts.pending;
    }

    /** Whether the step was begun, perhaps in vain. */
    boolean isUnderWay() {
        return parts.underWay;
    }

    /** Whether a desk was asked to begin the step, and said that it did nothing. */
    boolean isInVain() {
        return parts.inVain;
    }

    /** Whether the agency of the stage has it for certain. */
    boolean isBegun() {
        return parts.begun;
    }

    /** When the step was reached, or begun last. */
    LocalDateTime since() {
        return parts.since;
    }

    LocalDateTime dueAt() {
        return parts.dueAt;
    }

    /** When the result was due before the citizen had to supply something. */
    @Nullable
    LocalDateTime oldDueAt() {
        return parts.oldDueAt;
    }

    /** How often the citizen's papers came in. */
    int round() {
        return parts.round;
    }

    /** How often the stage was tried, this time included. */
    int attempt() {
        return parts.attempt;
    }

    List<ReportedStatus> reported() {
        return List.copyOf(parts.reported);
    }

    boolean hasReported(LinkedStatus status) {
        return parts.reported.stream().anyMatch(one -> one.status() == status);
    }

    List<FinishedStage> finished() {
        return List.copyOf(parts.finished);
    }

    /** The stage that is next; none after the last. */
    @Nullable
    LinkedStage stage() {
        int next = parts.finished.size();
        return next < fixed.stages.size() ? fixed.stages.get(next) : null;
    }

    @Nullable
    Halt halt() {
        return parts.halt;
    }

    /** What a system called wrong of what it was sent, so that the dossier stops here; empty if nothing was. */
    String blocked() {
        return parts.blocked;
    }

    /** Why the office closed it; empty if it did not. */
    String closed() {
        return parts.closed;
    }

    /** The hash of the content that came in last. */
    String content() {
        return parts.content;
    }

    /** Whether it stops with a content that was not handed over, and is not on its way either. */
    boolean isStoppedBeforeHandOver() {
        return !parts.blocked.isEmpty()
                && switch (parts.step) {
                    case CONFIRM -> true;
                    case HAND_OVER -> !parts.underWay;
                    case REPORT -> parts.pending == LinkedStatus.RECEIVED || parts.pending == LinkedStatus.ACCEPTED;
                    case EXAMINE, AWAIT_REGISTRATION, STAGE, AWAIT_SUPPLEMENT, ENDED -> false;
                };
    }

    /** The mark of the last request of the civil-status system that was met; empty if there was none. */
    String answered() {
        return parts.answered;
    }

    /** What was wrong with the last answer of the civil-status system. */
    List<LinkedFinding> findings() {
        return List.copyOf(parts.findings);
    }

    @Override
    public String toString() {
        return "FlowState[" + fixed.linked + ", " + parts.step + "]";
    }

    /** A state in the making. Not thread-safe. */
    static final class Change {
        private final Fixed fixed;
        private FlowStep step = FlowStep.CONFIRM;
        private @Nullable LinkedStatus pending;
        private boolean underWay;
        private boolean inVain;
        private boolean begun;
        private LocalDateTime since;
        private LocalDateTime dueAt;
        private @Nullable LocalDateTime oldDueAt;
        private int round = 1;
        private int attempt = 1;
        private List<ReportedStatus> reported = new ArrayList<>();
        private List<FinishedStage> finished = new ArrayList<>();
        private @Nullable Halt halt;
        private String answered = "";
        private String blocked = "";
        private String closed = "";
        private String content = "";
        private List<LinkedFinding> findings = List.of();

        private Change(Fixed fixed, LocalDateTime since, LocalDateTime dueAt) {
            this.fixed = fixed;
            this.since = since;
            this.dueAt = dueAt;
        }

        private Change(Fixed fixed, Change other) {
            this(fixed, other.since, other.dueAt);
            step = other.step;
            pending = other.pending;
            underWay = other.underWay;
            inVain = other.inVain;
            begun = other.begun;
            oldDueAt = other.oldDueAt;
            round = other.round;
            attempt = other.attempt;
            reported = new ArrayList<>(other.reported);
            finished = new ArrayList<>(other.finished);
            halt = other.halt;
            answered = other.answered;
            blocked = other.blocked;
            closed = other.closed;
            content = other.content;
            findings = other.findings;
        }

        /** The next step, reached now. */
        Change step(FlowStep next, LocalDateTime now) {
            step = next;
            pending = null;
            underWay = false;
            inVain = false;
            begun = false;
            since = now;
            findings = List.of();
            blocked = "";
            return this;
        }

        /** The next step is to report this, as reached now. */
        Change report(LinkedStatus status, LocalDateTime now) {
            step(FlowStep.REPORT, now);
            pending = Objects.requireNonNull(status, "status");
            return this;
        }

        Change reported(ReportedStatus status) {
            reported.add(status);
            return this;
        }

        Change underWay(boolean yes, LocalDateTime now) {
            underWay = yes;
            since = now;
            return this;
        }

        Change inVain(LocalDateTime now) {
            inVain = true;
            return underWay(false, now);
        }

        Change begun() {
            begun = true;
            underWay = false;
            inVain = false;
            return this;
        }

        Change finished(FinishedStage stage) {
            finished.add(stage);
            attempt = 1;
            halt = null;
            return this;
        }

        Change nextAttempt() {
            attempt++;
            halt = null;
            return this;
        }

        Change halt(@Nullable Halt why) {
            halt = why;
            return this;
        }

        /** The citizen supplied what was asked for. */
        Change supplied(LocalDateTime newDueAt) {
            round++;
            oldDueAt = dueAt;
            dueAt = newDueAt;
            answered = halt == null || halt.mark().isEmpty() ? answered : halt.mark();
            halt = null;
            return this;
        }

        /** A system calls wrong what it was sent. */
        Change blocked(String why) {
            blocked = why;
            return this;
        }

        /** The office ends it. */
        Change closed(String why, LocalDateTime now) {
            closed = why;
            return step(FlowStep.ENDED, now);
        }

        Change content(String hash) {
            content = hash;
            return this;
        }

        Change findings(List<LinkedFinding> wrong) {
            findings = List.copyOf(wrong);
            return this;
        }

        /** What stood in a saved state. */
        Change restored(int rounds, int attempts, @Nullable LocalDateTime formerDueAt, String mark, boolean sure) {
            round = rounds;
            attempt = attempts;
            oldDueAt = formerDueAt;
            answered = mark;
            begun = sure;
            return this;
        }

        FlowState done() {
            return new FlowState(fixed, new Change(fixed, this));
        }
    }
}
