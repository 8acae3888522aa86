package io.github.dancu.resilience;

/**
 * How much a system is asked at once, by all operations together.
 *
 * <p>As many calls as there are places are at work; the others queue, first come first served. A call that would probably
 * queue for more than half of its time is not let in. The number of places follows the system: one more after as many answers
 * as there are places; a tenth fewer when the system asks for fewer calls, fails or is slow, but only once for all the attempts
 * that are under way at that moment, and not for an answer that never comes while others come quickly. Immutable and
 * thread-safe.
 *
 * @param fewest places at the least, 1 to 10,000; default 8
 * @param first places to begin with, {@code fewest} to {@code most}; default 20
 * @param most places at the most, at most 10,000; default 64
 * @param queue calls that may wait for a place, 0 to 100,000; one more fails at once; default 128
 * @param perSecond attempts a second at the most, 0 (no limit, the default) to 1,000,000,000
 * @param burst attempts that may go at once after a pause, 1 to 1,000,000; without a limit it means nothing; default 1
 */
public record LoadPolicy(int fewest, int first, int most, int queue, int perSecond, int burst) {
    private static final int MOST_PER_SECOND = 1_000_000_000;
    private static final int LONGEST_BURST = 1_000_000;

    /** @throws IllegalArgumentException if a value is out of its range; the message names it and the value */
    public LoadPolicy {
        checkConcurrency(fewest, first, most);
        checkQueue(queue);
        checkRate(perSecond, burst);
    }

    /** The defaults named above. */
    public static LoadPolicy ofDefaults() {
        return builder().build();
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts from this policy. */
    public Builder toBuilder() {
        Builder builder = builder().concurrency(fewest, first, most).queue(queue);
        return perSecond == 0 ? builder : builder.rate(perSecond, burst);
    }

    private static void checkConcurrency(int fewest, int first, int most) {
        Ranges.within("fewest", fewest, 1, 10_000);
        Ranges.inOrder("fewest", fewest, "first", first);
        Ranges.inOrder("first", first, "most", most);
        Ranges.within("most", most, 1, 10_000);
    }

    private static void checkQueue(int queue) {
        Ranges.within("queue", queue, 0, 100_000);
    }

    private static void checkRate(int perSecond, int burst) {
        Ranges.within("perSecond", perSecond, 0, MOST_PER_SECOND);
        Ranges.within("burst", burst, 1, LONGEST_BURST);
    }

    /** Collects the numbers of a {@link LoadPolicy}; each setter refuses nonsense at once. Not thread-safe. */
    public static final class Builder {
        private int fewest = 8;
        private int first = 20;
        private int most = 64;
        private int queue = 128;
        private int perSecond;
        private int burst = 1;

        private Builder() {}

        /**
         * Calls at work at once.
         *
         * @param fewest the least that a struggling system brings them down to
         * @param first how many to begin with
         * @param most the most that a healthy system brings them up to
         * @throws IllegalArgumentException unless 1 ≤ {@code fewest} ≤ {@code first} ≤ {@code most} ≤ 10,000
         */
        public Builder concurrency(int fewest, int first, int most) {
            checkConcurrency(fewest, first, most);
            this.fewest = fewest;
            this.first = first;
            this.most = most;
            return this;
        }

        /**
         * Calls that may wait for a place.
         *
         * @throws IllegalArgumentException unless it is 0 to 100,000
         */
        public Builder queue(int calls) {
            checkQueue(calls);
            this.queue = calls;
            return this;
        }

        /**
         * Attempts a second at the most; for a system that publishes such a limit.
         *
         * @param perSecond 1 to 1,000,000,000
         * @param burst attempts that may go at once after a pause, 1 to 1,000,000
         * @throws IllegalArgumentException if one is out of its range
         */
        public Builder rate(int perSecond, int burst) {
            Ranges.within("perSecond", perSecond, 1, MOST_PER_SECOND);
            checkRate(perSecond, burst);
            this.perSecond = perSecond;
            this.burst = burst;
            return this;
        }

        /** The policy. */
        public LoadPolicy build() {
            return new LoadPolicy(fewest, first, most, queue, perSecond, burst);
        }
    }
}
