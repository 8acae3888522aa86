package io.github.dancu.resilience;

import java.time.Duration;
import java.util.Objects;

/**
 * How long a call of one operation may take, how it is repeated, and when it is not made at all.
 *
 * <p>Immutable and thread-safe. Start from {@link #ofLookups()} or {@link #ofSubmissions()}.
 *
 * @param deadline the time for everything: queueing, logging in, waiting, attempts, reading; 250 ms to 24 h; 30 s for look-ups,
 *     90 s for submissions
 * @param attemptTimeout the longest one attempt may take, 250 ms to {@code deadline}; 10 s for look-ups, 30 s for submissions
 * @param retry how a failed attempt is repeated; default {@link RetryPolicy#ofDefaults()}
 * @param breaker when the circuit opens; default {@link BreakerPolicy#ofDefaults()}
 */
public record CallPolicy(Duration deadline, Duration attemptTimeout, RetryPolicy retry, BreakerPolicy breaker) {
    /** An attempt that has less time left than this is not started. */
    public static final Duration SHORTEST_ATTEMPT = Duration.ofMillis(250);

    /** @throws IllegalArgumentException if a value is out of its range; the message names it and the value */
    public CallPolicy {
        checkTimes(deadline, attemptTimeout);
        Objects.requireNonNull(retry, "retry");
        Objects.requireNonNull(breaker, "breaker");
    }

    /** The defaults for look-ups: 30 s in all, 10 s an attempt. */
    public static CallPolicy ofLookups() {
        return new Builder().build();
    }

    /** The defaults for submissions: 90 s in all, 30 s an attempt. */
    public static CallPolicy ofSubmissions() {
        return new Builder()
                .times(Duration.ofSeconds(90), Duration.ofSeconds(30))
                .build();
    }

    /** Starts from this policy. */
    public Builder toBuilder() {
        return new Builder().times(deadline, attemptTimeout).retry(retry).breaker(breaker);
    }

    private static void checkTimes(Duration deadline, Duration attemptTimeout) {
        Ranges.inOrder("the shortest attempt", SHORTEST_ATTEMPT, "attemptTimeout", attemptTimeout);
        Ranges.inOrder("attemptTimeout", attemptTimeout, "deadline", deadline);
        Ranges.atMost("deadline", deadline, Ranges.A_DAY);
    }

    /** Collects the parts of a {@link CallPolicy}; each setter refuses nonsense at once. Not thread-safe. */
    public static final class Builder {
        private Duration deadline = Duration.ofSeconds(30);
        private Duration attemptTimeout = Duration.ofSeconds(10);
        private RetryPolicy retry = RetryPolicy.ofDefaults();
        private BreakerPolicy breaker = BreakerPolicy.ofDefaults();

        private Builder() {}

        /**
         * The time for everything, and for one attempt. Default 30 s and 10 s.
         *
         * @throws IllegalArgumentException if {@code attempt} is shorter than 250 ms or longer than {@code deadline}, or that is
         *     longer than 24 h
         */
        public Builder times(Duration deadline, Duration attempt) {
            checkTimes(deadline, attempt);
            this.deadline = deadline;
            this.attemptTimeout = attempt;
            return this;
        }

        /** How a failed attempt is repeated. Default {@link RetryPolicy#ofDefaults()}. */
        public Builder retry(RetryPolicy retry) {
            this.retry = Objects.requireNonNull(retry, "retry");
            return this;
        }

        /** When the circuit opens. Default {@link BreakerPolicy#ofDefaults()}. */
        public Builder breaker(BreakerPolicy breaker) {
            this.breaker = Objects.requireNonNull(breaker, "breaker");
            return this;
        }

        /** The policy. */
        public CallPolicy build() {
            return new CallPolicy(deadline, attemptTimeout, retry, breaker);
        }
    }
}
