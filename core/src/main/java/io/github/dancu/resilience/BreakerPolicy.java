package io.github.dancu.resilience;

import java.time.Duration;

/**
 * When an operation's circuit opens, for how long, and how it closes again.
 *
 * <p>It opens when at least {@code minimumCalls} ended within {@code window} and {@code failurePercent} of them failed; while
 * the window holds fewer calls, after {@code failuresInARow}; and always after {@code minimumCalls} failures in a row, so
 * that a busy minute before does not hide that the line is dead. It opens, too, when {@code slowShare} percent of the calls in
 * a full window took longer than {@code slowPercent} percent of the attempt timeout. Answers such as "not found" never count as
 * failures.
 *
 * <p>What is counted are attempts. A circuit first <i>holds</i>: calls wait for a trial that comes within {@code holdFor} of
 * the beginning of the trouble, each within its own deadline, so that a line that is gone for some seconds goes unnoticed.
 * After that it is <i>open</i>: calls fail at once, and those who still wait end with it. A trouble begins with the first of a
 * row of failed attempts; after a gap of {@code window} the next one is a new trouble. {@code trials} attempts decide whether
 * it closes: it does unless {@code failurePercent} of them fail or {@code slowShare} percent are slow. A call that is refused
 * or asked to wait was answered: it is no failure.
 *
 * <p>Immutable and thread-safe.
 *
 * @param window the time looked back on, 1 s to 1 h, in whole seconds; default 60 s
 * @param minimumCalls calls the window must hold before the percentage counts, 1 to 1,000,000; default 10
 * @param failurePercent share of failures that opens the circuit, 1 to 100; default 80
 * @param failuresInARow failures in a row that open it while the window is thin, 1 to 1,000,000; no more than {@code
 *     minimumCalls} are needed; default 5
 * @param slowPercent from which part of the attempt timeout on a call is slow, 1 to 100; default 80
 * @param slowShare share of slow calls that opens the circuit, 1 to 100; default 80
 * @param openTime how long it first stays open, 1 ms or more; default 5 s, ± 20 %
 * @param longestOpenTime up to what the open time doubles while trials fail and it holds no longer, at most 24 h;
 *     default 10 s, ± 20 %
 * @param trials trials that decide whether it closes, 1 to 1,000, but no more than {@code minimumCalls} of them; default 3
 * @param holdFor for how long from the beginning of a trouble on calls wait for a trial instead of failing at once, 0 to 24 h;
 *     default 60 s
 */
public record BreakerPolicy(
        Duration window,
        int minimumCalls,
        int failurePercent,
        int failuresInARow,
        int slowPercent,
        int slowShare,
        Duration openTime,
        Duration longestOpenTime,
        int trials,
        Duration holdFor) {
    private static final int MOST_CALLS = 1_000_000;

    /** @throws IllegalArgumentException if a value is out of its range; the message names it and the value */
    public BreakerPolicy {
        checkWindow(window, minimumCalls, failurePercent);
        checkRow(failuresInARow);
        checkSlow(slowPercent, slowShare);
        checkOpenTime(openTime, longestOpenTime);
        checkTrials(trials);
        checkHold(holdFor);
    }

    /** The defaults named above. */
    public static BreakerPolicy ofDefaults() {
        return builder().build();
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts from this policy. */
    public Builder toBuilder() {
        return builder()
                .window(window, minimumCalls, failurePercent)
                .failuresInARow(failuresInARow)
                .slow(slowPercent, slowShare)
                .openTime(openTime, longestOpenTime)
                .trials(trials)
                .holdFor(holdFor);
    }

    private static void checkWindow(Duration window, int minimumCalls, int failurePercent) {
        Ranges.inOrder("the shortest window", Duration.ofSeconds(1), "window", window);
        Ranges.atMost("window", window, Duration.ofHours(1));
        if (window.toNanosPart() != 0) {
            throw new IllegalArgumentException("window is whole seconds, not " + window);
        }
        Ranges.within("minimumCalls", minimumCalls, 1, MOST_CALLS);
        Ranges.within("failurePercent", failurePercent, 1, 100);
    }

    private static void checkRow(int failuresInARow) {
        Ranges.within("failuresInARow", failuresInARow, 1, MOST_CALLS);
    }

    private static void checkSlow(int slowPercent, int slowShare) {
        Ranges.within("slowPercent", slowPercent, 1, 100);
        Ranges.within("slowShare", slowShare, 1, 100);
    }

    private static void checkOpenTime(Duration openTime, Duration longestOpenTime) {
        Ranges.atLeastAMillisecond("openTime", openTime);
        Ranges.inOrder("openTime", openTime, "longestOpenTime", longestOpenTime);
        Ranges.atMost("longestOpenTime", longestOpenTime, Ranges.A_DAY);
    }

    private static void checkTrials(int trials) {
        Ranges.within("trials", trials, 1, 1_000);
    }

    private static void checkHold(Duration holdFor) {
        Ranges.inOrder("zero", Duration.ZERO, "holdFor", holdFor);
        Ranges.atMost("holdFor", holdFor, Ranges.A_DAY);
    }

    /** Collects the numbers of a {@link BreakerPolicy}; each setter refuses nonsense at once. Not thread-safe. */
    public static final class Builder {
        private Duration window = Duration.ofSeconds(60);
        private int minimumCalls = 10;
        private int failurePercent = 80;
        private int failuresInARow = 5;
        private int slowPercent = 80;
        private int slowShare = 80;
        private Duration openTime = Duration.ofSeconds(5);
        private Duration longestOpenTime = Duration.ofSeconds(10);
        private int trials = 3;
        private Duration holdFor = Duration.ofSeconds(60);

        private Builder() {}

        /**
         * When the share of failures opens the circuit. Default 60 s, 10 and 80.
         *
         * @param length the time looked back on, 1 s to 1 h, in whole seconds
         * @param minimumCalls calls that must have ended in it, 1 to 1,000,000
         * @param failurePercent the share of them that failed, 1 to 100
         * @throws IllegalArgumentException if a number is out of its range, or {@code length} is not whole seconds
         */
        public Builder window(Duration length, int minimumCalls, int failurePercent) {
            checkWindow(length, minimumCalls, failurePercent);
            this.window = length;
            this.minimumCalls = minimumCalls;
            this.failurePercent = failurePercent;
            return this;
        }

        /**
         * Failures in a row that open the circuit while the window is thin. Default 5.
         *
         * @throws IllegalArgumentException unless it is 1 to 1,000,000
         */
        public Builder failuresInARow(int failures) {
            checkRow(failures);
            this.failuresInARow = failures;
            return this;
        }

        /**
         * When slow calls open the circuit. Default 80 and 80.
         *
         * @param percentOfTimeout from which part of the attempt timeout on a call is slow
         * @param share the percentage of slow calls in a full window
         * @throws IllegalArgumentException unless both are 1 to 100
         */
        public Builder slow(int percentOfTimeout, int share) {
            checkSlow(percentOfTimeout, share);
            this.slowPercent = percentOfTimeout;
            this.slowShare = share;
            return this;
        }

        /**
         * How long the circuit stays open; each time ± 20 %. Default 5 s and 10 s.
         *
         * @param first the first time
         * @param longest up to what it doubles while trials fail and the circuit holds no longer
         * @throws IllegalArgumentException if {@code first} is shorter than 1 ms or exceeds {@code longest}, or that exceeds 24 h
         */
        public Builder openTime(Duration first, Duration longest) {
            checkOpenTime(first, longest);
            this.openTime = first;
            this.longestOpenTime = longest;
            return this;
        }

        /**
         * Trials that decide whether the circuit closes. Default 3.
         *
         * @throws IllegalArgumentException unless it is 1 to 1,000
         */
        public Builder trials(int trials) {
            checkTrials(trials);
            this.trials = trials;
            return this;
        }

        /**
         * How long after the first failure calls wait for a trial. Default 60 s; zero makes every call fail at once while the
         * circuit lets none pass.
         *
         * @throws IllegalArgumentException unless it is 0 to 24 h
         */
        public Builder holdFor(Duration time) {
            checkHold(time);
            this.holdFor = time;
            return this;
        }

        /** The policy. */
        public BreakerPolicy build() {
            return new BreakerPolicy(
                    window,
                    minimumCalls,
                    failurePercent,
                    failuresInARow,
                    slowPercent,
                    slowShare,
                    openTime,
                    longestOpenTime,
                    trials,
                    holdFor);
        }
    }
}
