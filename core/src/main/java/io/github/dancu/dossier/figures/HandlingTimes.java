package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Allowance;
import io.github.dancu.dossier.AllowanceUnit;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.UncoveredYearException;
import io.github.dancu.dossier.WorkingCalendar;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up, procedure by procedure, how long dossiers took; not thread-safe. */
final class HandlingTimes {
    private final IndicatorRules rules;
    private final Map<ProcedureCode, Sum> sums = new TreeMap<>(Comparator.comparing(ProcedureCode::text));

    HandlingTimes(IndicatorRules rules) {
        this.rules = rules;
    }

    /** Takes no notice of a dossier that was not done in the period, or whose procedure has no longest time in a unit. */
    void add(Dossier dossier, Standing standing) {
        if (!dossier.status().isHandled() || standing.state() != Standing.State.RESOLVED) {
            return;
        }
        rules.procedures()
                .find(dossier.procedure().code())
                .ifPresent(facts -> facts.longest().map(Allowance::unit).ifPresent(unit -> {
                    Duration time = time(dossier, standing.end(), unit);
                    sums.merge(facts.code(), time == null ? Sum.UNDECIDED : new Sum(1, time, 0), Sum::plus);
                }));
    }

    void addAll(HandlingTimes others) {
        others.sums.forEach((procedure, sum) -> sums.merge(procedure, sum, Sum::plus));
    }

    Map<ProcedureCode, AverageTime> averages() {
        Map<ProcedureCode, AverageTime> averages = new LinkedHashMap<>();
        sums.forEach((procedure, sum) -> averages.put(procedure, average(procedure, sum)));
        return averages;
    }

    private AverageTime average(ProcedureCode procedure, Sum sum) {
        AllowanceUnit unit = rules.procedures()
                .find(procedure)
                .flatMap(ProcedureFacts::longest)
                .map(Allowance::unit)
                .orElseThrow();
        Duration length = HandlingTime.unitLength(unit, rules.calendar().hours());
        return new AverageTime(procedure, unit, length, sum.dossiers, sum.total, sum.undecided);
    }

    private @Nullable Duration time(Dossier dossier, @Nullable LocalDateTime end, AllowanceUnit unit) {
        if (end == null || end.isBefore(dossier.receivedAt())) {
            return null;
        }
        WorkingCalendar calendar = rules.calendar();
        try {
            return HandlingTime.of(dossier, end, unit, calendar);
        } catch (UncoveredYearException unknown) {
            return null;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HandlingTimes that && sums.equals(that.sums);
    }

    @Override
    public int hashCode() {
        return sums.hashCode();
    }

    private record Sum(long dossiers, Duration total, long undecided) {
        static final Sum UNDECIDED = new Sum(0, Duration.ZERO, 1);

        Sum plus(Sum other) {
            return new Sum(dossiers + other.dossiers, total.plus(other.total), undecided + other.undecided);
        }
    }
}
