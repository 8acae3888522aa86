package io.github.dancu.dossier.figures;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator (<i>kết quả chỉ số</i>): numerator, denominator, and the rate and score they make.
 *
 * <p>Rates are in percent. Rates and scores are rounded half up to two decimals, once, at the end. Immutable and thread-safe.
 * Two are equal if every part is.
 */
public final class IndicatorResult {
    private final ServiceIndicator indicator;
    private final long numerator;
    private final BigDecimal denominator;
    private final long undecided;
    private final @Nullable IndicatorResult factor;

    IndicatorResult(
            ServiceIndicator indicator,
            long numerator,
            BigDecimal denominator,
            long undecided,
            @Nullable IndicatorResult factor) {
        this.indicator = indicator;
        this.numerator = numerator;
        this.denominator = denominator;
        this.undecided = undecided;
        this.factor = factor;
    }

    static IndicatorResult of(ServiceIndicator indicator, long numerator, long denominator, long undecided) {
        return new IndicatorResult(indicator, numerator, BigDecimal.valueOf(denominator), undecided, null);
    }

    /** Of which indicator. */
    public ServiceIndicator indicator() {
        return indicator;
    }

    /** How many count for it. */
    public long numerator() {
        return numerator;
    }

    /** Out of how many; a fraction only where a part of last year's dossiers stands in for those of the period. */
    public BigDecimal denominator() {
        return denominator;
    }

    /**
     * How many dossiers are not in the numerator because what is known of them does not tell. Of
     * {@link ServiceIndicator#SUBMITTED_ONLINE}, whose denominator is all that were received, they are in the denominator; of
     * every other indicator in neither.
     */
    public long undecided() {
        return undecided;
    }

    /** The result whose rate this one is multiplied by; empty for all but {@link ServiceIndicator#SUBMITTED_ONLINE}. */
    public Optional<IndicatorResult> factor() {
        return Optional.ofNullable(factor);
    }

    /** The rate in percent; empty if the denominator is 0, which is not the same as 0 %. */
    public Optional<BigDecimal> rate() {
        return Percentages.of(part(), whole());
    }

    /**
     * The points for it (<i>điểm</i>) by the threshold of the indicator: all of them from there on, below it rate × points ÷
     * threshold. Empty if there is no rate, or {@link ServiceIndicator#fullScoreFrom()} knows no threshold.
     *
     * @param fullPoints the most points there are for it, 0 or more
     * @throws IllegalArgumentException if {@code fullPoints} is negative
     */
    public Optional<BigDecimal> score(BigDecimal fullPoints) {
        requirePoints(fullPoints);
        return indicator.fullScoreFrom().flatMap(threshold -> score(fullPoints, threshold));
    }

    /**
     * The points for it by a threshold of your own. Empty if there is no rate.
     *
     * @param fullPoints the most points there are for it, 0 or more
     * @param fullScoreFrom the rate from which there are all of them, above 0 and at most 100 percent
     * @throws IllegalArgumentException if one of them is out of range
     */
    public Optional<BigDecimal> score(BigDecimal fullPoints, BigDecimal fullScoreFrom) {
        requirePoints(fullPoints);
        if (fullScoreFrom.signum() <= 0 || fullScoreFrom.compareTo(Percentages.HUNDRED) > 0) {
            throw new IllegalArgumentException("a threshold lies above 0 and not above 100 percent");
        }
        BigDecimal reached = part().multiply(Percentages.HUNDRED);
        BigDecimal needed = whole().multiply(fullScoreFrom);
        return needed.signum() > 0 && reached.compareTo(needed) >= 0
                ? Optional.of(Percentages.rounded(fullPoints))
                : Percentages.quotient(reached.multiply(fullPoints), needed);
    }

    private BigDecimal part() {
        BigDecimal own = BigDecimal.valueOf(numerator);
        return factor == null ? own : own.multiply(factor.part());
    }

    private BigDecimal whole() {
        return factor == null ? denominator : denominator.multiply(factor.whole());
    }

    private static void requirePoints(BigDecimal fullPoints) {
        if (fullPoints.signum() < 0) {
            throw new IllegalArgumentException("points are never negative");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorResult that
                && indicator == that.indicator
                && numerator == that.numerator
                && denominator.equals(that.denominator)
                && undecided == that.undecided
                && Objects.equals(factor, that.factor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, numerator, denominator, undecided, factor);
    }

    @Override
    public String toString() {
        return "IndicatorResult[" + indicator.number() + ": " + numerator + "/" + denominator.toPlainString()
                + (undecided == 0 ? "" : ", " + undecided + " undecided") + "]";
    }
}
