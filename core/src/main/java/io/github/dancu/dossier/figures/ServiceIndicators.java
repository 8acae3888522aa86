package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.figures.Judgement.Counted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of public service of a period (<i>bộ chỉ số đánh giá chất lượng phục vụ, bộ chỉ số 766</i>), computed from
 * dossiers.
 *
 * <p>A stream is read once and nothing of it is kept but counts and, for each procedure, its code. Parts that were counted
 * apart {@linkplain #plus add up} to the whole. A dossier counts in the period in which it was received; the same dossier
 * given twice counts twice.
 *
 * <p>Legal source: QĐ 766/QĐ-TTg of 23/06/2022, by a public description of its formulas. What that leaves open, and what is
 * done here, stands in the document on service figures. Immutable and thread-safe. Two are equal if they were counted by the
 * same rules and every count is equal.
 */
public final class ServiceIndicators {
    private static final int DECIMALS = 2;

    private final IndicatorCounter counter;

    private ServiceIndicators(IndicatorCounter counter) {
        this.counter = counter;
    }

    /** Counts a stream to its end; a parallel one in parallel. */
    public static ServiceIndicators count(IndicatorRules rules, Stream<Dossier> dossiers) {
        return dossiers.collect(counting(rules));
    }

    /** Counts whatever stream it is given to: {@code dossiers.collect(ServiceIndicators.counting(rules))}. */
    public static Collector<Dossier, ?, ServiceIndicators> counting(IndicatorRules rules) {
        return Collector.of(
                () -> new IndicatorCounter(rules),
                IndicatorCounter::add,
                IndicatorCounter::addAll,
                ServiceIndicators::new,
                Collector.Characteristics.UNORDERED);
    }

    /** The value of an indicator. */
    public IndicatorResult of(ServiceIndicator indicator) {
        long counted = counter.count(indicator, Counted.FOR);
        return switch (indicator) {
            case SYNCHRONISED ->
                new IndicatorResult(
                        indicator, counted, dossiersToSynchronise(), counter.count(indicator, Counted.UNDECIDED), null);
            case SUBMITTED_ONLINE -> dossiers(indicator, counted, of(ServiceIndicator.SYNCHRONISED));
            case SATISFACTION -> dossiers(indicator, Math.max(0, counted - counter.twiceAgainst()), null);
            case OFFERED_ONLINE ->
                IndicatorResult.of(
                        indicator,
                        procedures().stream()
                                .filter(facts -> facts.online() != OnlineLevel.NONE)
                                .count(),
                        procedures().size(),
                        0);
            case PAYMENT_OFFERED ->
                IndicatorResult.of(
                        indicator,
                        counter.proceduresWithFeeData(),
                        procedures().stream().filter(ProcedureFacts::hasFee).count(),
                        0);
            case POPULATION_DATABASE_USED_BY_PROCEDURE ->
                IndicatorResult.of(indicator, counter.proceduresWithPopulationDatabase(), counter.procedures(), 0);
            case ON_TIME,
                    PAID_ONLINE,
                    ELECTRONIC_RESULT,
                    DIGITISED,
                    DIGITISED_DATA_USED,
                    SHARED_FOR_REUSE,
                    POPULATION_DATABASE_USED -> dossiers(indicator, counted, null);
        };
    }

    /** Every indicator, in the order of their numbers. Unmodifiable. */
    public List<IndicatorResult> all() {
        return Arrays.stream(ServiceIndicator.values()).map(this::of).toList();
    }

    /**
     * Indicator 2.2: how long each procedure takes on average, by code. Of procedures that are not in the catalogue, or whose
     * longest time and so its unit is not known, nothing is said. Unmodifiable.
     */
    public Map<ProcedureCode, AverageTime> averageTimes() {
        return Collections.unmodifiableMap(counter.times().averages());
    }

    /**
     * Both together, as if the dossiers of both had been counted into one.
     *
     * @throws IllegalArgumentException if the other was counted by other rules
     */
    public ServiceIndicators plus(ServiceIndicators other) {
        if (counter.rules() != other.counter.rules()) {
            throw new IllegalArgumentException("indicators that were counted by other rules cannot be added");
        }
        return new ServiceIndicators(
                new IndicatorCounter(counter.rules()).addAll(counter).addAll(other.counter));
    }

    private IndicatorResult dossiers(ServiceIndicator indicator, long numerator, @Nullable IndicatorResult factor) {
        long within = counter.count(indicator, Counted.UNDECIDED_IN_DENOMINATOR);
        long denominator = counter.count(indicator, Counted.FOR) + counter.count(indicator, Counted.AGAINST) + within;
        return new IndicatorResult(
                indicator,
                numerator,
                BigDecimal.valueOf(denominator),
                counter.count(indicator, Counted.UNDECIDED) + within,
                factor);
    }

    private List<ProcedureFacts> procedures() {
        return counter.rules().procedures().all();
    }

    /** All that were received, or what the national report system or last year says there should have been. */
    private BigDecimal dossiersToSynchronise() {
        long received = counter.count(ServiceIndicator.SYNCHRONISED, Counted.FOR)
                + counter.count(ServiceIndicator.SYNCHRONISED, Counted.AGAINST);
        long most = Math.max(received, counter.rules().reportSystem().orElse(0));
        OptionalLong lastYear = counter.rules().lastYear();
        OptionalInt perYear = counter.rules().period().perYear();
        if (most > 0 || lastYear.isEmpty() || perYear.isEmpty()) {
            return BigDecimal.valueOf(most);
        }
        return BigDecimal.valueOf(lastYear.getAsLong())
                .divide(BigDecimal.valueOf(perYear.getAsInt()), DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServiceIndicators that && counter.equals(that.counter);
    }

    @Override
    public int hashCode() {
        return counter.hashCode();
    }

    @Override
    public String toString() {
        return "ServiceIndicators[" + counter.rules().period() + "]";
    }
}
