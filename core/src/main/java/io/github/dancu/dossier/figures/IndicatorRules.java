package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.WorkingCalendar;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the indicators of a period are computed by, besides the dossiers (<i>dữ liệu đầu vào của bộ chỉ số 766</i>).
 *
 * <p>Immutable and thread-safe if the conditions given to it are.
 */
public final class IndicatorRules {
    private final ReportPeriod period;
    private final ProcedureCatalogue procedures;
    private final Predicate<Dossier> synchronised;
    private final @Nullable Predicate<Dossier> complaints;
    private final @Nullable Long reportSystem;
    private final @Nullable Long lastYear;
    private final WorkingCalendar calendar;
    private final StandingRules standings;

    private IndicatorRules(Builder builder) {
        this.period = builder.period;
        this.procedures = builder.procedures;
        this.synchronised = builder.synchronised;
        this.complaints = builder.complaints;
        this.reportSystem = builder.reportSystem;
        this.lastYear = builder.lastYear;
        this.calendar = builder.calendar;
        this.standings = new StandingRules(period, procedures, calendar);
    }

    /**
     * Starts with what every set of indicators needs. Conditions are asked about a dossier {@linkplain Dossier#asOf as it stood} at
     * the end of the period.
     *
     * @param period the period; a dossier belongs to that in which it was received
     * @param procedures all procedures of the body
     * @param synchronised whether a dossier is on the national portal
     */
    public static Builder builder(ReportPeriod period, ProcedureCatalogue procedures, Predicate<Dossier> synchronised) {
        return new Builder(period, procedures, synchronised);
    }

    /**
     * Starts with what every set of indicators needs.
     *
     * @param period the period; a dossier belongs to that in which it was received
     * @param procedures all procedures of the body
     * @param synchronised the codes of the dossiers that are on the national portal
     */
    public static Builder builder(ReportPeriod period, ProcedureCatalogue procedures, Set<DossierCode> synchronised) {
        Set<DossierCode> codes = Set.copyOf(synchronised);
        return new Builder(period, procedures, dossier -> codes.contains(dossier.code()));
    }

    /**
     * How a dossier counts for each indicator that counts dossiers, and why; those that count procedures are not among them.
     * Unmodifiable.
     */
    public Map<ServiceIndicator, Judgement> judge(Dossier dossier) {
        if (!period.contains(dossier.receivedAt())) {
            return judgements(formula -> Judgement.Reason.OUTSIDE_PERIOD);
        }
        Dossier then = dossier.asOf(period.end());
        return judge(then, standings.of(then));
    }

    /** @param then a dossier of the period, as it stood at its end */
    Map<ServiceIndicator, Judgement> judge(Dossier then, Standing standing) {
        return judgements(formula -> formula.reason(then, standing, this));
    }

    private static Map<ServiceIndicator, Judgement> judgements(Function<DossierIndicator, Judgement.Reason> reason) {
        Map<ServiceIndicator, Judgement> judgements = new EnumMap<>(ServiceIndicator.class);
        DossierIndicators.all()
                .forEach((indicator, formula) ->
                        judgements.put(indicator, new Judgement(indicator, reason.apply(formula))));
        return Collections.unmodifiableMap(judgements);
    }

    /** The period. */
    public ReportPeriod period() {
        return period;
    }

    /** The procedures of the body. */
    public ProcedureCatalogue procedures() {
        return procedures;
    }

    /** How many dossiers the national report system counts; empty if that is not known. */
    public OptionalLong reportSystem() {
        return reportSystem == null ? OptionalLong.empty() : OptionalLong.of(reportSystem);
    }

    /** How many dossiers were received in all of last year; empty if that is not known. */
    public OptionalLong lastYear() {
        return lastYear == null ? OptionalLong.empty() : OptionalLong.of(lastYear);
    }

    boolean isSynchronised(Dossier dossier) {
        return synchronised.test(dossier);
    }

    @Nullable
    Predicate<Dossier> complaints() {
        return complaints;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    Standing standingOf(Dossier then) {
        return standings.of(then);
    }

    /** Collects the parts of {@link IndicatorRules}. Not thread-safe. */
    public static final class Builder {
        private final ReportPeriod period;
        private final ProcedureCatalogue procedures;
        private final Predicate<Dossier> synchronised;
        private @Nullable Predicate<Dossier> complaints;
        private @Nullable Long reportSystem;
        private @Nullable Long lastYear;
        private WorkingCalendar calendar = WorkingCalendar.vietnam();

        private Builder(ReportPeriod period, ProcedureCatalogue procedures, Predicate<Dossier> synchronised) {
            this.period = Objects.requireNonNull(period, "period");
            this.procedures = Objects.requireNonNull(procedures, "procedures");
            this.synchronised = Objects.requireNonNull(synchronised, "synchronised");
        }

        /**
         * Which dossiers somebody complained about or disliked (<i>phản ánh, kiến nghị, không hài lòng</i>). By default that
         * is not known, and so is satisfaction.
         */
        public Builder complaints(Predicate<Dossier> complaints) {
            this.complaints = Objects.requireNonNull(complaints, "complaints");
            return this;
        }

        /**
         * How many received dossiers the national report system (<i>Hệ thống thông tin báo cáo quốc gia, BCQG</i>) shows for
         * the period. Where it shows more than there are, {@link ServiceIndicator#SYNCHRONISED} is measured by it. Not known
         * by default.
         *
         * @throws IllegalArgumentException if negative
         */
        public Builder reportSystem(long received) {
            this.reportSystem = count(received);
            return this;
        }

        /**
         * How many dossiers were received in all of last year. Where none were received in the period, a twelfth of it, a
         * quarter or the whole stands in, as the period is a month, a quarter or a year. Not known by default.
         *
         * @throws IllegalArgumentException if negative
         */
        public Builder lastYear(long received) {
            this.lastYear = count(received);
            return this;
        }

        /** The calendar by which working days and hours are counted. Default {@link WorkingCalendar#vietnam()}. */
        public Builder calendar(WorkingCalendar calendar) {
            this.calendar = Objects.requireNonNull(calendar, "calendar");
            return this;
        }

        /** The rules. */
        public IndicatorRules build() {
            return new IndicatorRules(this);
        }

        private static long count(long received) {
            if (received < 0) {
                throw new IllegalArgumentException("a number of dossiers is never negative");
            }
            return received;
        }
    }
}
