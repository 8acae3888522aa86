package io.github.dancu.resilience;

import java.time.Duration;
import java.util.Objects;

/**
 * When an operation's circuit opens, for how long, and how it closes again.
 *
 * <p>It opens when at least {@code minimumCalls} ended within {@code window} and {@code failurePercent} of them failed; while
 * the window holds fewer calls, after {@code failuresInARow}; and always after {@code minimumCalls} failures in a row, so
 * that a busy minute before does not hide that the line is dead. It opens, too,
 * when 80 % of the calls in a full window took longer than four fifths of the attempt timeout. Answers such as "not found"
 * never count as failures.
 * Immutable and thread-safe.
 *
 * @param window the time looked back on, 1 s to 1 h, in whole seconds; default 60 s
 * @param minimumCalls calls the window must hold before the percentage counts, 1 or more; default 10
 * @param failurePercent share of failures that opens the circuit, 1 to 100; default 50
 * @param failuresInARow failures in a row that open it while the window is thin, 1 or more; default 5
 * @param openTime how long it first stays open, more than zero; default 5 s, ± 20 %
 * @param longestOpenTime up to what the open time doubles while trials fail, at most 24 h; default 10 s, ± 20 %
 * @param trials trial calls that decide whether it closes, 1 or more; default 3
 */
public record BreakerPolicy(
        Duration window,
        int minimumCalls,
        int failurePercent,
        int failuresInARow,
        Duration openTime,
        Duration longestOpenTime,
        int trials) {
    /** @throws IllegalArgumentException if a value is out of its range; the message names it and the value */
    public BreakerPolicy {
        Objects.requireNonNull(window, "window");
        Ranges.positive("openTime", openTime);
        Ranges.atLeast("minimumCalls", minimumCalls, 1);
        Ranges.atLeast("failurePercent", failurePercent, 1);
        Ranges.atLeast("failuresInARow", failuresInARow, 1);
        Ranges.atLeast("trials", trials, 1);
        Ranges.inOrder("openTime", openTime, "longestOpenTime", longestOpenTime);
        Ranges.atMost("window", window, Duration.ofHours(1));
        Ranges.atMost("longestOpenTime", longestOpenTime, Duration.ofDays(1));
        if (failurePercent > 100) {
            throw new IllegalArgumentException("failurePercent is at most 100, not " + failurePercent);
        }
        if (window.toSeconds() < 1 || window.toNanosPart() != 0) {
            throw new IllegalArgumentException("window is one or more whole seconds, not " + window);
        }
    }

    /** The defaults named above. */
    public static BreakerPolicy ofDefaults() {
        return new BreakerPolicy(Duration.ofSeconds(60), 10, 50, 5, Duration.ofSeconds(5), Duration.ofSeconds(10), 3);
    }

    /**
     * The same with other open times.
     *
     * @throws IllegalArgumentException if {@code openTime} is not positive or exceeds {@code longestOpenTime}
     */
    public BreakerPolicy withOpenTime(Duration openTime, Duration longestOpenTime) {
        return new BreakerPolicy(
                window, minimumCalls, failurePercent, failuresInARow, openTime, longestOpenTime, trials);
    }
}
