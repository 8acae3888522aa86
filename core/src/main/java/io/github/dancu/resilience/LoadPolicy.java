package io.github.dancu.resilience;

import java.time.Duration;

/**
 * How much a system is asked at once, by all operations of one client together.
 *
 * <p>As many calls as there are places are at work; the others queue, first come first served. A call that would probably
 * queue for more than half of its time is not let in. The number of places follows the system: one more after as many answers
 * as there are places, if half of them were in use; a tenth fewer when the system asks for fewer calls, fails or is slow, but
 * only once for all the attempts that are under way at that moment, and not for an answer that never comes while others come
 * quickly. A call that waits for a circuit's trial gives its place back meanwhile.
 *
 * <p>A rate limit spaces attempts evenly; logins are part of an attempt and not counted. Immutable and thread-safe.
 *
 * @param fewest places at the least, 1 to 10,000; default 4
 * @param first places to begin with, {@code fewest} to {@code most}; default 20
 * @param most places at the most, at most 10,000; default 64
 * @param queue calls that may wait for a place, and as many again for a trial, 0 to 100,000; one more fails at once; default
 *     128
 * @param rate attempts per {@code per} at the most, 0 (no limit, the default) to 1,000,000,000
 * @param per the time of {@code rate}, 1 ms to 24 h; default 1 s
 * @param burst attempts that may go at once after a time without any, 1 to 1,000,000; default 1
 */
public record LoadPolicy(int fewest, int first, int most, int queue, int rate, Duration per, int burst) {
    /** @throws IllegalArgumentException if a value is out of its range; the message names it and the value */
    public LoadPolicy {
        checkConcurrency(fewest, first, most);
        checkQueue(queue);
        checkRate(rate, per, burst);
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
        return builder().concurrency(fewest, first, most).queue(queue).rate(rate, per, burst);
    }

    /** The time between two attempts that leave one after the other; zero without a limit. */
    long intervalNanos() {
        return rate == 0 ? 0 : Math.max(1, per.toNanos() / rate);
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

    private static void checkRate(int rate, Duration per, int burst) {
        Ranges.within("rate", rate, 0, 1_000_000_000);
        Ranges.atLeastAMillisecond("per", per);
        Ranges.atMost("per", per, Ranges.A_DAY);
        Ranges.within("burst", burst, 1, 1_000_000);
    }

    /** Collects the numbers of a {@link LoadPolicy}; each setter refuses nonsense at once. Not thread-safe. */
    public static final class Builder {
        private int fewest = 4;
        private int first = 20;
        private int most = 64;
        private int queue = 128;
        private int rate;
        private Duration per = Duration.ofSeconds(1);
        private int burst = 1;

        private Builder() {}

        /**
         * Calls at work at once. Default 4, 20 and 64.
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
         * Calls that may wait for a place, and as many again for a circuit's trial. Default 128.
         *
         * @throws IllegalArgumentException unless it is 0 to 100,000
         */
        public Builder queue(int calls) {
            checkQueue(calls);
            this.queue = calls;
            return this;
        }

        /**
         * Attempts at the most, for a system that publishes such a limit: 20 a minute are {@code rate(20,
         * Duration.ofMinutes(1), 1)}. Default none.
         *
         * @param attempts 0 (no limit) to 1,000,000,000
         * @param per in this time, 1 ms to 24 h
         * @param burst so many may go at once after a time without any, 1 to 1,000,000; in any stretch of time no more leave than
         *     its share of {@code attempts} and one burst
         * @throws IllegalArgumentException if one is out of its range
         */
        public Builder rate(int attempts, Duration per, int burst) {
            checkRate(attempts, per, burst);
            this.rate = attempts;
            this.per = per;
            this.burst = burst;
            return this;
        }

        /** The policy. */
        public LoadPolicy build() {
            return new LoadPolicy(fewest, first, most, queue, rate, per, burst);
        }
    }
}
