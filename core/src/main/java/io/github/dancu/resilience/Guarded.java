package io.github.dancu.resilience;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end of a guarded call: an answer, or the reason why there is none.
 *
 * @param <T> what an answer is
 */
public sealed interface Guarded<T> {
    /** What the call went through. */
    CallReport report();

    /**
     * The system answered.
     *
     * @param value the answer
     * @param report what the call went through
     */
    record Answered<T>(T value, CallReport report) implements Guarded<T> {
        public Answered {
            Objects.requireNonNull(report, "report");
        }

        /** The report alone: the answer may be personal data. */
        @Override
        public String toString() {
            return "Answered[" + report + "]";
        }
    }

    /** There is no answer. Immutable and thread-safe. */
    final class GaveUp<T> implements Guarded<T> {
        private final String reason;
        private final @Nullable AttemptFailure last;
        private final boolean mayHaveTakenEffect;
        private final Instant nextTrial;
        private final CallReport report;

        GaveUp(
                String reason,
                @Nullable AttemptFailure last,
                boolean mayHaveTakenEffect,
                Instant nextTrial,
                CallReport report) {
            this.reason = reason;
            this.last = last;
            this.mayHaveTakenEffect = mayHaveTakenEffect;
            this.nextTrial = nextTrial;
            this.report = report;
        }

        /** Why, in words without personal data. */
        public String reason() {
            return reason;
        }

        /** How the last attempt ended; empty if none was made. */
        public Optional<AttemptFailure> last() {
            return Optional.ofNullable(last);
        }

        /** Whether any of the attempts may have had its effect. */
        public boolean mayHaveTakenEffect() {
            return mayHaveTakenEffect;
        }

        /** From when on another call makes sense. */
        public Instant nextTrial() {
            return nextTrial;
        }

        @Override
        public CallReport report() {
            return report;
        }

        @Override
        public String toString() {
            return "GaveUp[" + reason + "; " + report + "]";
        }
    }
}
