package io.github.dancu.cleansing;

import java.util.OptionalLong;

/**
 * A count in a report (<i>số liệu</i>) that may not have been stated: then only its bounds are known.
 *
 * <p>Sums of figures keep both bounds, so a sum with unstated parts can still be impossible. Immutable and thread-safe.
 *
 * @param atLeast the lowest value it can have, 0 or more
 * @param atMost the highest value it can have; {@link Long#MAX_VALUE} means that nothing bounds it
 */
public record Figure(long atLeast, long atMost) {
    private static final long UNBOUNDED = Long.MAX_VALUE;
    private static final Figure UNKNOWN = new Figure(0, UNBOUNDED);

    /** @throws IllegalArgumentException unless 0 ≤ {@code atLeast} ≤ {@code atMost} */
    public Figure {
        if (atLeast < 0 || atMost < atLeast) {
            throw new IllegalArgumentException("a figure lies between 0 and its highest value");
        }
    }

    /**
     * A count that was stated.
     *
     * @throws IllegalArgumentException unless {@code count} is 0 to {@link Long#MAX_VALUE} - 1
     */
    public static Figure of(long count) {
        if (count == UNBOUNDED) {
            throw new IllegalArgumentException("a stated count lies below the largest number");
        }
        return new Figure(count, count);
    }

    /** A count that was not stated: anything from 0 up. */
    public static Figure unknown() {
        return UNKNOWN;
    }

    /**
     * A count that was not stated but cannot exceed {@code limit}.
     *
     * @throws IllegalArgumentException if {@code limit} is negative
     */
    public static Figure atMost(long limit) {
        return new Figure(0, limit);
    }

    /** Whether the count is certain. */
    public boolean isKnown() {
        return atLeast == atMost && atMost != UNBOUNDED;
    }

    /** The count, if it is certain. */
    public OptionalLong value() {
        return isKnown() ? OptionalLong.of(atLeast) : OptionalLong.empty();
    }

    /** The sum of both, bound by bound; what nothing bounds stays unbounded, and so does a sum beyond the largest number. */
    public Figure plus(Figure other) {
        return new Figure(sum(atLeast, other.atLeast), sum(atMost, other.atMost));
    }

    /** Whether both can be the same count. */
    public boolean canEqual(Figure other) {
        return atLeast <= other.atMost && other.atLeast <= atMost;
    }

    @Override
    public String toString() {
        if (isKnown()) {
            return Long.toString(atLeast);
        }
        return atMost == UNBOUNDED ? atLeast + " or more" : atLeast + " to " + atMost;
    }

    private static long sum(long a, long b) {
        return a > UNBOUNDED - b ? UNBOUNDED : a + b;
    }
}
