package io.github.dancu.resilience;

import java.time.Duration;
import java.util.Objects;

/** The checks that policies make on their numbers. */
final class Ranges {
    static final Duration A_DAY = Duration.ofDays(1);

    /** Waits are counted in whole milliseconds. */
    private static final Duration SHORTEST = Duration.ofMillis(1);

    private Ranges() {}

    static void within(String name, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(name + " is " + lowest + " to " + highest + ", not " + value);
        }
    }

    static void atLeastAMillisecond(String name, Duration value) {
        Objects.requireNonNull(value, name);
        if (value.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(name + " is at least 1 ms, not " + value);
        }
    }

    static void atMost(String name, Duration value, Duration longest) {
        Objects.requireNonNull(value, name);
        if (value.compareTo(longest) > 0) {
            throw new IllegalArgumentException(name + " is at most " + longest + ", not " + value);
        }
    }

    static void inOrder(String lowerName, Duration lower, String upperName, Duration upper) {
        Objects.requireNonNull(lower, lowerName);
        Objects.requireNonNull(upper, upperName);
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException(
                    lowerName + " (" + lower + ") is at most " + upperName + " (" + upper + ")");
        }
    }

    static void inOrder(String lowerName, int lower, String upperName, int upper) {
        if (lower > upper) {
            throw new IllegalArgumentException(
                    lowerName + " (" + lower + ") is at most " + upperName + " (" + upper + ")");
        }
    }
}
