package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.figures.Judgement.Counted;
import io.github.dancu.dossier.figures.Judgement.Reason;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts one dossier after the other for every indicator; not thread-safe. */
final class IndicatorCounter {
    private final IndicatorRules rules;
    private final Map<ServiceIndicator, Map<Counted, Long>> counts = new EnumMap<>(ServiceIndicator.class);
    private final Set<ProcedureCode> procedures = new HashSet<>();
    private final Set<ProcedureCode> withPopulationDatabase = new HashSet<>();
    private final Set<ProcedureCode> withFeeData = new HashSet<>();
    private final HandlingTimes times;
    private long twiceAgainst;

    IndicatorCounter(IndicatorRules rules) {
        this.rules = rules;
        this.times = new HandlingTimes(rules);
    }

    void add(Dossier dossier) {
        if (!rules.period().contains(dossier.receivedAt())) {
            return;
        }
        addPast(dossier.asOf(rules.period().end()));
    }

    private void addPast(Dossier dossier) {
        Standing standing = rules.standingOf(dossier);
        Map<ServiceIndicator, Judgement> judgements = rules.judge(dossier, standing);
        judgements.forEach((indicator, judgement) -> count(indicator, judgement.counted(), 1));
        if (has(judgements, ServiceIndicator.SATISFACTION, Reason.LATE_AND_COMPLAINED)) {
            twiceAgainst++;
        }
        ProcedureCode procedure = dossier.procedure().code();
        procedures.add(procedure);
        if (!has(judgements, ServiceIndicator.POPULATION_DATABASE_USED, Reason.POPULATION_DATABASE_NOT_USED)) {
            withPopulationDatabase.add(procedure);
        }
        if (rules.isSynchronised(dossier) && hasFee(dossier)) {
            rules.procedures()
                    .find(procedure)
                    .filter(ProcedureFacts::hasFee)
                    .ifPresent(facts -> withFeeData.add(facts.code()));
        }
        times.add(dossier, standing);
    }

    IndicatorCounter addAll(IndicatorCounter other) {
        other.counts.forEach((indicator, counted) -> counted.forEach((how, count) -> count(indicator, how, count)));
        procedures.addAll(other.procedures);
        withPopulationDatabase.addAll(other.withPopulationDatabase);
        withFeeData.addAll(other.withFeeData);
        times.addAll(other.times);
        twiceAgainst += other.twiceAgainst;
        return this;
    }

    IndicatorRules rules() {
        return rules;
    }

    long count(ServiceIndicator indicator, Counted counted) {
        return counts.getOrDefault(indicator, Map.of()).getOrDefault(counted, 0L);
    }

    long twiceAgainst() {
        return twiceAgainst;
    }

    long procedures() {
        return procedures.size();
    }

    long proceduresWithPopulationDatabase() {
        return withPopulationDatabase.size();
    }

    long proceduresWithFeeData() {
        return withFeeData.size();
    }

    HandlingTimes times() {
        return times;
    }

    private void count(ServiceIndicator indicator, Counted counted, long more) {
        counts.computeIfAbsent(indicator, absent -> new EnumMap<>(Counted.class))
                .merge(counted, more, Long::sum);
    }

    private static boolean has(Map<ServiceIndicator, Judgement> judgements, ServiceIndicator indicator, Reason reason) {
        return new Judgement(indicator, reason).equals(judgements.get(indicator));
    }

    private static boolean hasFee(Dossier dossier) {
        return dossier.contents().fees().stream().anyMatch(fee -> fee.amount().signum() > 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorCounter that
                && rules == that.rules
                && counts.equals(that.counts)
                && procedures.equals(that.procedures)
                && withPopulationDatabase.equals(that.withPopulationDatabase)
                && withFeeData.equals(that.withFeeData)
                && times.equals(that.times)
                && twiceAgainst == that.twiceAgainst;
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }
}
