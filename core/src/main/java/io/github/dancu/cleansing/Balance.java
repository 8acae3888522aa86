package io.github.dancu.cleansing;

import java.util.List;
import java.util.Objects;

/**
 * The comparison of a stated total with the parts it must be made of (<i>cân đối số liệu</i>).
 *
 * <p>Immutable and thread-safe.
 *
 * @param total what was stated as the whole
 * @param accounted the sum of the parts
 */
public record Balance(Figure total, Figure accounted) {
    /** What the comparison says. */
    public enum Verdict {
        /** Everything is stated and the parts make up the total. */
        HOLDS,
        /** Something is not stated, and some value of it makes the parts up to the total. */
        POSSIBLE,
        /** No value of what is not stated makes the parts up to the total. */
        CONTRADICTED,
        /** The total is not stated, so nothing can be compared. */
        NO_TOTAL
    }

    public Balance {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(accounted, "accounted");
    }

    /** Compares a total with its parts. */
    public static Balance of(Figure total, List<Figure> parts) {
        return new Balance(total, parts.stream().reduce(Figure.of(0), Figure::plus));
    }

    /** What the comparison says. */
    public Verdict verdict() {
        if (!total.isKnown()) {
            return Verdict.NO_TOTAL;
        }
        if (!total.canEqual(accounted)) {
            return Verdict.CONTRADICTED;
        }
        return accounted.isKnown() ? Verdict.HOLDS : Verdict.POSSIBLE;
    }

    /**
     * How far the total lies from the nearest possible sum of the parts: positive if the parts fall short, negative if they
     * exceed the total, 0 unless the verdict is {@link Verdict#CONTRADICTED}.
     */
    public long difference() {
        if (verdict() != Verdict.CONTRADICTED) {
            return 0;
        }
        return total.atLeast() > accounted.atMost()
                ? total.atLeast() - accounted.atMost()
                : total.atLeast() - accounted.atLeast();
    }
}
