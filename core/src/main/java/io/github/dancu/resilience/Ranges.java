package io.github.dancu.resilience;

import java.time.Duration;

/** The checks that policies make on their numbers. */
final class Ranges {
    static final Duration A_DAY = Duration.ofDays(1);

    private Ranges() {}

    static void within(String name, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(name + " is " + lowest + " to " + highest + ", not " + value);
        }
    }

    static void positive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " is longer than zero, not " + value);
        }
    }

    static void atMost(String name, Duration value, Duration longest) {
        if (value.compareTo(longest) > 0) {
            throw new IllegalArgumentException(name + " is at most " + longest + ", not " + value);
        }
    }

    static void inOrder(String lowerName, Duration lower, String upperName, Duration upper) {
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
