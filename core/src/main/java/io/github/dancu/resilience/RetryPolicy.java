package io.github.dancu.resilience;

import java.time.Duration;

/**
 * How often a call is tried, how long it waits in between, and what its repetitions cost.
 *
 * <p>Every operation has a bucket of tokens. While the circuit is closed a repetition takes some out of it, and an answer puts
 * back all that its call took, plus a few: on a line that mostly works every failure is repeated, on a dead one almost none.
 * While the circuit {@linkplain GuardState#HOLDING holds}, its rare trials are not paid for and do not count
 * against {@code attempts}; {@link CallReport#attempts()} counts them.
 * Waits are full jitter: from nothing to their bound. Immutable and thread-safe.
 *
 * @param attempts attempts of one call at the most while the circuit is closed, 1 (nothing is ever repeated) to 100; default
 *     12
 * @param backoff the upper bound of the first random wait, doubled for each further one, 1 ms or more; default 200 ms
 * @param throttledBackoff the same after the system asked for fewer calls; default 1 s
 * @param longestWait no wait is longer than this, unless the system asks for more; at most 24 h, default 8 s
 * @param longestRetryAfter the longest wait the system may ask for, 1 ms to 24 h; default 60 s
 * @param budget tokens in a full bucket, 0 (nothing is repeated while the circuit is closed) to 1,000,000; default 500
 * @param transientCost tokens for a repetition after the line or the system failed, 1 to 1,000,000; default 14
 * @param throttledCost tokens for a repetition after the system asked for fewer calls, 1 to 1,000,000; default 5
 * @param refund tokens that an answer puts in, beside what its call took, 0 to 1,000,000; default 5
 */
public record RetryPolicy(
        int attempts,
        Duration backoff,
        Duration throttledBackoff,
        Duration longestWait,
        Duration longestRetryAfter,
        int budget,
        int transientCost,
        int throttledCost,
        int refund) {
    private static final int MOST_TOKENS = 1_000_000;

    /** @throws IllegalArgumentException if a value is out of its range; the message names it and the value */
    public RetryPolicy {
        checkAttempts(attempts);
        checkBackoff(backoff, throttledBackoff, longestWait);
        checkRetryAfter(longestRetryAfter);
        checkBudget(budget, transientCost, throttledCost, refund);
    }

    /** The defaults named above. */
    public static RetryPolicy ofDefaults() {
        return builder().build();
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts from this policy. */
    public Builder toBuilder() {
        return builder()
                .attempts(attempts)
                .backoff(backoff, throttledBackoff, longestWait)
                .longestRetryAfter(longestRetryAfter)
                .budget(budget, transientCost, throttledCost, refund);
    }

    /** How long the system asked to wait, but no longer than it may; zero if it did not ask. */
    Duration retryAfter(AttemptFailure failure) {
        Duration asked = failure.retryAfter().orElse(Duration.ZERO);
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(longestRetryAfter) < 0 ? asked : longestRetryAfter;
    }

    private static void checkAttempts(int attempts) {
        Ranges.within("attempts", attempts, 1, 100);
    }

    private static void checkBackoff(Duration backoff, Duration throttledBackoff, Duration longestWait) {
        Ranges.atLeastAMillisecond("backoff", backoff);
        Ranges.atLeastAMillisecond("throttledBackoff", throttledBackoff);
        Ranges.inOrder("backoff", backoff, "longestWait", longestWait);
        Ranges.inOrder("throttledBackoff", throttledBackoff, "longestWait", longestWait);
        Ranges.atMost("longestWait", longestWait, Ranges.A_DAY);
    }

    private static void checkRetryAfter(Duration longestRetryAfter) {
        Ranges.atLeastAMillisecond("longestRetryAfter", longestRetryAfter);
        Ranges.atMost("longestRetryAfter", longestRetryAfter, Ranges.A_DAY);
    }

    private static void checkBudget(int budget, int transientCost, int throttledCost, int refund) {
        Ranges.within("budget", budget, 0, MOST_TOKENS);
        Ranges.within("transientCost", transientCost, 1, MOST_TOKENS);
        Ranges.within("throttledCost", throttledCost, 1, MOST_TOKENS);
        Ranges.within("refund", refund, 0, MOST_TOKENS);
    }

    /** Collects the numbers of a {@link RetryPolicy}; each setter refuses nonsense at once. Not thread-safe. */
    public static final class Builder {
        private int attempts = 12;
        private Duration backoff = Duration.ofMillis(200);
        private Duration throttledBackoff = Duration.ofSeconds(1);
        private Duration longestWait = Duration.ofSeconds(8);
        private Duration longestRetryAfter = Duration.ofSeconds(60);
        private int budget = 500;
        private int transientCost = 14;
        private int throttledCost = 5;
        private int refund = 5;

        private Builder() {}

        /**
         * Attempts of one call at the most while the circuit is closed. Default 12; 1 means that nothing is ever repeated.
         *
         * @throws IllegalArgumentException unless it is 1 to 100
         */
        public Builder attempts(int attempts) {
            checkAttempts(attempts);
            this.attempts = attempts;
            return this;
        }

        /**
         * The waits between attempts. Default 200 ms, 1 s and 8 s.
         *
         * @param first the upper bound of the first random wait; each further one doubles it
         * @param throttled the same after the system asked for fewer calls
         * @param longest no wait is longer, unless the system asks for more
         * @throws IllegalArgumentException if one is shorter than 1 ms, the first two exceed the last, or that exceeds 24 h
         */
        public Builder backoff(Duration first, Duration throttled, Duration longest) {
            checkBackoff(first, throttled, longest);
            this.backoff = first;
            this.throttledBackoff = throttled;
            this.longestWait = longest;
            return this;
        }

        /**
         * The longest wait the system may ask for. Default 60 s.
         *
         * @throws IllegalArgumentException unless it is 1 ms to 24 h
         */
        public Builder longestRetryAfter(Duration longest) {
            checkRetryAfter(longest);
            this.longestRetryAfter = longest;
            return this;
        }

        /**
         * The bucket that repetitions are paid from. Default 500, 14, 5 and 5.
         *
         * @param tokens what a full one holds, 0 to 1,000,000
         * @param transientCost what a repetition costs after the line or the system failed, 1 to 1,000,000
         * @param throttledCost what it costs after the system asked for fewer calls, 1 to 1,000,000
         * @param refund what an answer puts in, beside what its call took, 0 to 1,000,000
         * @throws IllegalArgumentException if a number is out of its range
         */
        public Builder budget(int tokens, int transientCost, int throttledCost, int refund) {
            checkBudget(tokens, transientCost, throttledCost, refund);
            this.budget = tokens;
            this.transientCost = transientCost;
            this.throttledCost = throttledCost;
            this.refund = refund;
            return this;
        }

        /** The policy. */
        public RetryPolicy build() {
            return new RetryPolicy(
                    attempts,
                    backoff,
                    throttledBackoff,
                    longestWait,
                    longestRetryAfter,
                    budget,
                    transientCost,
                    throttledCost,
                    refund);
        }
    }
}
