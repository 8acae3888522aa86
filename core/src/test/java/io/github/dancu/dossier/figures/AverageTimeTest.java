package io.github.dancu.dossier.figures;

import static io.github.dancu.dossier.figures.Indicators.rules;
import static io.github.dancu.dossier.figures.Samples.BIRTH;
import static io.github.dancu.dossier.figures.Samples.COPY;
import static io.github.dancu.dossier.figures.Samples.RESIDENCE;
import static io.github.dancu.dossier.figures.Samples.at;
import static io.github.dancu.dossier.figures.Samples.done;
import static io.github.dancu.dossier.figures.Samples.dossier;
import static io.github.dancu.dossier.figures.Samples.round;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.dossier.Allowance;
import io.github.dancu.dossier.AllowanceUnit;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.ProcedureCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Indicator 2.2. Monday 7 September 2026 is an ordinary working day, 7:30 to 11:30 and 13:00 to 17:00. */
class AverageTimeTest {
    private static final LocalDateTime MONDAY = at(7, 8);

    /** 3 days and 4 days of 24 hours: 3,5. */
    @Test
    void calendar_days_are_days_of_24_hours() {
        AverageTime time = average(RESIDENCE, from(RESIDENCE, MONDAY.plusDays(3)), from(RESIDENCE, MONDAY.plusDays(4)));

        assertThat(time)
                .isEqualTo(new AverageTime(
                        RESIDENCE, AllowanceUnit.CALENDAR_DAY, Duration.ofDays(1), 2, Duration.ofDays(7), 0));
        assertThat(time.average()).contains(new BigDecimal("3.50"));
    }

    /** Monday 8:00 to Tuesday 9:00: 3,5 + 4 hours and 1,5 hours make 9 of 8 hours. */
    @Test
    void working_days_are_as_long_as_the_office_is_open() {
        AverageTime time = average(BIRTH, from(BIRTH, MONDAY.plusHours(25)));

        assertThat(time.unit()).isEqualTo(AllowanceUnit.WORKING_DAY);
        assertThat(time.unitLength()).isEqualTo(Duration.ofHours(8));
        assertThat(time.total()).isEqualTo(Duration.ofHours(9));
        assertThat(time.average()).contains(new BigDecimal("1.13"));
    }

    /** Monday 8:00 to 15:00, noon not counted: 5,5 hours; the other one is done at once. */
    @Test
    void working_hours_are_hours_in_which_the_office_is_open() {
        AverageTime time = average(COPY, from(COPY, MONDAY.plusHours(7)), from(COPY, MONDAY));

        assertThat(time.total()).isEqualTo(Duration.ofMinutes(330));
        assertThat(time.average()).contains(new BigDecimal("2.75"));
    }

    /** Ten days; 2nd to 4th, 3rd to 6th and 4th to 5th overlap and make four, and what is supplied after the end counts up to
     * it: one. */
    @Test
    void the_time_of_supplementing_is_not_the_offices() {
        Dossier dossier = dossier(RESIDENCE)
                .supplement(round(at(2, 8)).suppliedAt(at(4, 8)).build())
                .supplement(round(at(3, 8)).suppliedAt(at(6, 8)).build())
                .supplement(round(at(4, 8)).suppliedAt(at(5, 8)).build())
                .supplement(round(at(10, 8)).suppliedAt(at(12, 8)).build())
                .supplement(round(at(20, 8)).suppliedAt(at(22, 8)).build())
                .status(DossierStatus.DONE)
                .finishedAt(at(11, 8))
                .build();

        assertThat(average(RESIDENCE, dossier).total()).isEqualTo(Duration.ofDays(5));
    }

    @Test
    void only_what_was_done_in_the_period_is_measured() {
        Dossier refused = dossier(RESIDENCE)
                .status(DossierStatus.NOT_ACCEPTED)
                .finishedAt(at(3, 8))
                .build();
        Dossier later = done(RESIDENCE, at(30, 8).plusDays(1));
        Dossier unknown = done(ProcedureCode.of("9.999999"), at(3, 8));
        Dossier early = from(RESIDENCE, MONDAY).toBuilder()
                .receivedAt(at(1, 0).minusDays(9))
                .build();

        assertThat(averages(refused, later, unknown, early, dossier(RESIDENCE).build()))
                .isEmpty();
    }

    @Test
    void a_time_that_cannot_be_told_is_counted_apart() {
        Dossier undated = dossier(RESIDENCE).status(DossierStatus.DONE).build();
        Dossier backwards = done(RESIDENCE, at(1, 7));

        AverageTime time = average(RESIDENCE, undated, backwards);

        assertThat(time.undecided()).isEqualTo(2);
        assertThat(time.dossiers()).isZero();
        assertThat(time.average()).isEmpty();
    }

    @Test
    void a_year_without_a_calendar_is_not_guessed() {
        IndicatorRules rules = IndicatorRules.builder(
                        ReportPeriod.ofMonth(YearMonth.of(2031, 9)),
                        ProcedureCatalogue.of(List.of(ProcedureFacts.of(BIRTH).within(Allowance.workingDays(1)))),
                        dossier -> true)
                .build();
        LocalDateTime received = LocalDateTime.of(2031, 9, 1, 8, 0);
        Dossier dossier = dossier(BIRTH)
                .receivedAt(received)
                .dueAt(received.plusDays(2))
                .status(DossierStatus.DONE)
                .finishedAt(received.plusDays(1))
                .build();

        AverageTime time = Objects.requireNonNull(ServiceIndicators.count(rules, Stream.of(dossier))
                .averageTimes()
                .get(BIRTH));

        assertThat(time.undecided()).isEqualTo(1);
    }

    @Test
    void procedures_stand_in_the_order_of_their_codes() {
        assertThat(averages(from(COPY, MONDAY), from(RESIDENCE, MONDAY), from(BIRTH, MONDAY))
                        .keySet())
                .containsExactly(BIRTH, RESIDENCE, COPY);
    }

    private static AverageTime average(ProcedureCode procedure, Dossier... dossiers) {
        return Objects.requireNonNull(averages(dossiers).get(procedure));
    }

    private static Map<ProcedureCode, AverageTime> averages(Dossier... dossiers) {
        return ServiceIndicators.count(rules().build(), Stream.of(dossiers)).averageTimes();
    }

    private static Dossier from(ProcedureCode procedure, LocalDateTime done) {
        return done(procedure, done).toBuilder().receivedAt(MONDAY).build();
    }
}
