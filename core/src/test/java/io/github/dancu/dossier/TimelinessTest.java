package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.dossier.Timeliness.Basis;
import io.github.dancu.dossier.Timeliness.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of the rules are those of "On-time in detail". Received on 1 September at 8:00, due on the 15th at 17:00. */
class TimelinessTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 9, 1, 8, 0);
    private static final LocalDateTime DUE = LocalDateTime.of(2026, 9, 15, 17, 0);

    @ParameterizedTest(name = "rule 1: status {0}, finished {1}, returned {2}, refused {3}, steps {4}")
    @CsvSource({
        "DONE,            2026-09-15T17:00:00,,,,                           ON_TIME, DONE,            2026-09-15T17:00",
        "DONE,            2026-09-15T17:00:01,,,,                           LATE,    DONE,            2026-09-15T17:00:01",
        "RESULT_RETURNED, 2026-09-14T08:00, 2026-09-20T08:00,,,             ON_TIME, DONE,            2026-09-14T08:00",
        "RESULT_RETURNED, ,                 2026-09-20T08:00,,,             LATE,    RESULT_RETURNED, 2026-09-20T08:00",
        "RESULT_RETURNED, ,                 2026-09-20T08:00,,DONE@14,      ON_TIME, DONE,            2026-09-14T08:00",
        "RESULT_RETURNED, ,,,RESULT_RETURNED@20,                            LATE,    RESULT_RETURNED, 2026-09-20T08:00",
        "DONE,            ,,,DONE@10 IN_PROGRESS@11 DONE@14,                ON_TIME, DONE,            2026-09-14T08:00",
        "STOPPED,         ,,,STOPPED@14,                                    ON_TIME, STOPPED,         2026-09-14T08:00",
        "STOPPED,         2026-09-16T08:00,,,STOPPED@14,                    LATE,    DONE,            2026-09-16T08:00",
        "NOT_ACCEPTED,    ,,2026-09-16T08:00,NOT_ACCEPTED@14,               LATE,    NOT_ACCEPTED,    2026-09-16T08:00",
        "NOT_ACCEPTED,    ,,,NOT_ACCEPTED@14,                               ON_TIME, NOT_ACCEPTED,    2026-09-14T08:00",
        "WITHDRAWN,       ,,,WITHDRAWN@14,                                  ON_TIME, WITHDRAWN,       2026-09-14T08:00",
        "WITHDRAWN,       ,,,NEW@1 ACCEPTED@1 WITHDRAWN@14,                 ON_TIME, WITHDRAWN,       2026-09-14T08:00",
        "WITHDRAWN,       ,,,NEW@1 IN_PROGRESS@2 WITHDRAWN@16,              LATE,    WITHDRAWN,       2026-09-16T08:00"
    })
    void the_end_is_done_then_returned_then_stopped_refused_or_withdrawn(
            DossierStatus status,
            @Nullable LocalDateTime finished,
            @Nullable LocalDateTime returned,
            @Nullable LocalDateTime refused,
            @Nullable String steps,
            Verdict verdict,
            Basis basis,
            LocalDateTime end) {
        Dossier.Builder dossier = due().status(status);
        if (finished != null) dossier.finishedAt(finished);
        if (returned != null) dossier.returnedAt(returned);
        if (refused != null) dossier.refusedAt(refused);

        Timeliness timeliness = Timeliness.of(withSteps(dossier, steps).build(), LAST_DAY);

        assertThat(timeliness.verdict()).isEqualTo(verdict);
        assertThat(timeliness.basis()).isEqualTo(basis);
        assertThat(timeliness.endTime()).contains(end);
    }

    @Test
    void a_withdrawal_before_the_acceptance_is_not_counted() {
        Dossier dossier = withSteps(due().status(DossierStatus.WITHDRAWN), "NEW@1 SUPPLEMENT_REQUESTED@2 WITHDRAWN@20")
                .build();

        assertThat(Timeliness.of(dossier, LAST_DAY))
                .isEqualTo(without(Verdict.NOT_COUNTED, Basis.WITHDRAWN_BEFORE_ACCEPTANCE));
    }

    @ParameterizedTest
    @CsvSource({"DONE", "RESULT_RETURNED", "STOPPED", "NOT_ACCEPTED", "WITHDRAWN"})
    void an_end_that_nothing_dates_is_not_guessed(DossierStatus status) {
        Dossier dossier = due().status(status).build();

        assertThat(Timeliness.of(dossier, LAST_DAY)).isEqualTo(without(Verdict.UNDECIDED, Basis.END_UNKNOWN));
    }

    @ParameterizedTest(name = "rule 2: {0} on {1}")
    @CsvSource({
        "NEW,               2026-09-14, WAITING",
        "ACCEPTED,          2026-09-14, WAITING",
        "IN_PROGRESS,       2026-09-14, WAITING",
        "PAYMENT_REQUESTED, 2026-09-14, WAITING",
        "IN_PROGRESS,       2026-09-15, OVERDUE",
        "IN_PROGRESS,       2026-09-30, OVERDUE"
    })
    void without_an_end_the_period_ends_it(DossierStatus status, LocalDate lastDay, Verdict verdict) {
        Timeliness timeliness = Timeliness.of(due().status(status).build(), lastDay);

        assertThat(timeliness)
                .isEqualTo(new Timeliness(verdict, Basis.PERIOD_END, lastDay.atTime(23, 59, 59), Duration.ZERO));
    }

    @Test
    void a_dossier_reopened_after_it_was_done_has_no_end() {
        Dossier dossier = withSteps(due().status(DossierStatus.IN_PROGRESS), "DONE@10 IN_PROGRESS@11")
                .build();

        assertThat(Timeliness.of(dossier, LAST_DAY).basis()).isEqualTo(Basis.PERIOD_END);
    }

    @Test
    void what_ended_after_the_period_had_not_ended_in_it() {
        Dossier dossier =
                due().status(DossierStatus.DONE).finishedAt(DUE.plusDays(1)).build();

        assertThat(Timeliness.of(dossier, LocalDate.of(2026, 9, 14)).verdict()).isEqualTo(Verdict.WAITING);
        assertThat(Timeliness.of(dossier, LocalDate.of(2026, 9, 16)).verdict()).isEqualTo(Verdict.LATE);
    }

    @Test
    void the_last_second_of_the_period_belongs_to_it_with_its_fractions() {
        LocalDateTime lastMoment = LAST_DAY.atTime(23, 59, 59, 999_999_999);
        Dossier done = due().status(DossierStatus.DONE).finishedAt(lastMoment).build();
        Dossier received =
                due().receivedAt(lastMoment).dueAt(lastMoment.plusDays(1)).build();

        assertThat(Timeliness.of(done, LAST_DAY).basis()).isEqualTo(Basis.DONE);
        assertThat(Timeliness.of(received, LAST_DAY).verdict()).isEqualTo(Verdict.WAITING);
    }

    @Test
    void what_was_received_after_the_period_is_not_counted() {
        assertThat(Timeliness.of(due().build(), LocalDate.of(2026, 8, 31)))
                .isEqualTo(without(Verdict.NOT_COUNTED, Basis.RECEIVED_AFTER_PERIOD));
        assertThat(Timeliness.of(due().build(), LocalDate.of(2026, 9, 1)).verdict())
                .isEqualTo(Verdict.WAITING);
    }

    @Test
    void who_withdrew_after_the_period_had_not_withdrawn_in_it() {
        Dossier dossier = withSteps(due().status(DossierStatus.WITHDRAWN), "NEW@1 WITHDRAWN@20")
                .build();

        assertThat(Timeliness.of(dossier, LocalDate.of(2026, 9, 14)).verdict()).isEqualTo(Verdict.WAITING);
        assertThat(Timeliness.of(dossier, LocalDate.of(2026, 9, 19)).verdict()).isEqualTo(Verdict.OVERDUE);
        assertThat(Timeliness.of(dossier, LocalDate.of(2026, 9, 20)).basis())
                .isEqualTo(Basis.WITHDRAWN_BEFORE_ACCEPTANCE);
    }

    @ParameterizedTest(name = "rule 3: {0}, status {1}")
    @CsvSource({
        "10-,        SUPPLEMENT_REQUESTED, WAITING, SUPPLEMENT_REQUEST,          2026-09-10T08:00",
        "16-,        SUPPLEMENT_REQUESTED, OVERDUE, SUPPLEMENT_REQUEST,          2026-09-16T08:00",
        "3-5 10-,    SUPPLEMENT_REQUESTED, OVERDUE, REPEATED_SUPPLEMENT_REQUEST,",
        "10-,        IN_PROGRESS,          OVERDUE, PERIOD_END,                  2026-09-30T23:59:59",
        "3-5,        SUPPLEMENT_REQUESTED, UNDECIDED, REQUEST_UNKNOWN,",
        ",           SUPPLEMENT_REQUESTED, UNDECIDED, REQUEST_UNKNOWN,"
    })
    void waiting_for_papers_asked_for_once_ends_with_the_request(
            @Nullable String rounds, DossierStatus status, Verdict verdict, Basis basis, @Nullable LocalDateTime end) {
        Timeliness timeliness =
                Timeliness.of(withRounds(due().status(status), rounds).build(), LAST_DAY);

        assertThat(timeliness).isEqualTo(new Timeliness(verdict, basis, end, Duration.ZERO));
    }

    @ParameterizedTest(name = "rule 3 by steps: {0}")
    @CsvSource({
        "ACCEPTED@1 SUPPLEMENT_REQUESTED@10 SUPPLEMENT_REQUESTED@12,               WAITING, SUPPLEMENT_REQUEST",
        "SUPPLEMENT_REQUESTED@3 IN_PROGRESS@5 SUPPLEMENT_REQUESTED@10,             OVERDUE, REPEATED_SUPPLEMENT_REQUEST"
    })
    void steps_tell_the_requests_where_no_rounds_do(String steps, Verdict verdict, Basis basis) {
        Dossier dossier = withSteps(due().status(DossierStatus.SUPPLEMENT_REQUESTED), steps)
                .build();

        Timeliness timeliness = Timeliness.of(dossier, LAST_DAY);

        assertThat(timeliness.verdict()).isEqualTo(verdict);
        assertThat(timeliness.basis()).isEqualTo(basis);
    }

    @Test
    void who_waited_on_the_last_day_waited_whatever_came_later() {
        Dossier dossier = withRounds(due().status(DossierStatus.DONE).finishedAt(DUE.plusDays(9)), "10-20")
                .build();

        assertThat(Timeliness.of(dossier, LocalDate.of(2026, 9, 18)).basis()).isEqualTo(Basis.SUPPLEMENT_REQUEST);
        assertThat(Timeliness.of(dossier, LocalDate.of(2026, 9, 9)).basis()).isEqualTo(Basis.PERIOD_END);
    }

    @Test
    void a_request_after_the_period_is_not_waited_for_in_it() {
        Dossier dossier = withRounds(due().status(DossierStatus.SUPPLEMENT_REQUESTED), "12-")
                .build();

        assertThat(Timeliness.of(dossier, LocalDate.of(2026, 9, 10)).basis()).isEqualTo(Basis.PERIOD_END);
    }

    @ParameterizedTest(name = "rule 4: {0}, done on {1}")
    @CsvSource({
        "3-5,         2026-09-17T17:00:00, ON_TIME, 2",
        "3-5,         2026-09-17T17:00:01, LATE,    2",
        "3-5 8-9,     2026-09-18T17:00:00, ON_TIME, 3",
        "3-6 5-7,     2026-09-19T17:00:00, ON_TIME, 4",
        "5-3,         2026-09-15T17:00:01, LATE,    0",
        "3-,          2026-09-15T17:00:01, LATE,    0",
        "20-22,       2026-09-15T17:00:01, LATE,    0"
    })
    void the_time_of_supplementing_is_deducted(String rounds, LocalDateTime done, Verdict verdict, int days) {
        Dossier dossier = withRounds(due().status(DossierStatus.DONE).finishedAt(done), rounds)
                .build();

        assertThat(Timeliness.of(dossier, LAST_DAY))
                .isEqualTo(new Timeliness(verdict, Basis.DONE, done, Duration.ofDays(days)));
    }

    @Test
    void what_was_supplemented_before_the_receipt_is_not_deducted() {
        Dossier dossier = dossier()
                .status(DossierStatus.DONE)
                .finishedAt(RECEIVED.plusDays(3))
                .supplement(round(RECEIVED.minusDays(4)).suppliedAt(RECEIVED).build())
                .build();

        assertThat(Timeliness.of(dossier, LAST_DAY, Duration.ofDays(2)).verdict())
                .isEqualTo(Verdict.LATE);
    }

    @ParameterizedTest(name = "rule 5: {0}, done on {1}, longest {2}")
    @CsvSource({
        ",    2026-09-04T08:00:00, PT72H, ON_TIME",
        ",    2026-09-04T08:00:01, PT72H, LATE",
        "2-3, 2026-09-05T08:00:00, PT72H, ON_TIME",
        "2-3, 2026-09-05T08:00:01, PT72H, LATE",
        ",    ,                    P30D,  WAITING",
        ",    ,                    P29D,  OVERDUE"
    })
    void without_a_due_time_the_procedures_longest_time_decides(
            @Nullable String rounds, @Nullable LocalDateTime done, Duration longest, Verdict verdict) {
        Dossier.Builder dossier = withRounds(dossier().status(DossierStatus.IN_PROGRESS), rounds);
        if (done != null) dossier.status(DossierStatus.DONE).finishedAt(done);

        assertThat(Timeliness.of(dossier.build(), LAST_DAY, longest).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_due_time_goes_before_the_longest_time() {
        Dossier dossier = due().status(DossierStatus.DONE).finishedAt(DUE).build();

        assertThat(Timeliness.of(dossier, LAST_DAY, Duration.ofHours(1)).verdict())
                .isEqualTo(Verdict.ON_TIME);
    }

    @Test
    void without_a_due_time_and_a_longest_time_nothing_is_decided() {
        Dossier dossier = dossier().status(DossierStatus.DONE).finishedAt(DUE).build();

        assertThat(Timeliness.of(dossier, LAST_DAY)).isEqualTo(without(Verdict.UNDECIDED, Basis.NO_DUE_TIME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void a_longest_time_is_longer_than_zero(Duration longest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeliness.of(due().build(), LAST_DAY, longest))
                .withMessage("the longest time of a procedure is longer than zero");
    }

    /** Report 269/BC-TCT, II.1: 2.647 received, 2.640 resolved, "trễ hạn 07 hồ sơ: trong hạn 06, quá hạn 01". */
    @Test
    void seven_open_dossiers_are_not_seven_late_ones() {
        List<Dossier> open = new ArrayList<>();
        IntStream.range(0, 6)
                .forEach(i -> open.add(
                        dossier().dueAt(LAST_DAY.plusDays(3).atTime(17, 0)).build()));
        open.add(due().build());

        List<Timeliness> judged =
                open.stream().map(dossier -> Timeliness.of(dossier, LAST_DAY)).toList();

        assertThat(judged.stream().filter(one -> one.verdict() == Verdict.WAITING))
                .hasSize(6);
        assertThat(judged.stream().filter(one -> one.verdict() == Verdict.OVERDUE))
                .hasSize(1);
        assertThat(judged.stream().filter(Timeliness::countsAsLate)).hasSize(1);
        assertThat(judged.stream().filter(Timeliness::countsAsOnTime)).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "ON_TIME, true, false",
        "LATE, false, true",
        "WAITING, true, false",
        "OVERDUE, false, true",
        "UNDECIDED, false, false",
        "NOT_COUNTED, false, false"
    })
    void each_verdict_counts_as_one_of_three(Verdict verdict, boolean onTime, boolean late) {
        Timeliness timeliness = without(verdict, Basis.DONE);

        assertThat(timeliness.countsAsOnTime()).isEqualTo(onTime);
        assertThat(timeliness.countsAsLate()).isEqualTo(late);
    }

    @Test
    void two_are_equal_if_every_part_is_and_print_no_time() {
        Timeliness one = new Timeliness(Verdict.LATE, Basis.DONE, DUE, Duration.ofDays(1));

        assertThat(one)
                .isEqualTo(new Timeliness(Verdict.LATE, Basis.DONE, DUE, Duration.ofDays(1)))
                .hasSameHashCodeAs(new Timeliness(Verdict.LATE, Basis.DONE, DUE, Duration.ofDays(1)))
                .isNotEqualTo(new Timeliness(Verdict.ON_TIME, Basis.DONE, DUE, Duration.ofDays(1)))
                .isNotEqualTo(new Timeliness(Verdict.LATE, Basis.STOPPED, DUE, Duration.ofDays(1)))
                .isNotEqualTo(new Timeliness(Verdict.LATE, Basis.DONE, null, Duration.ofDays(1)))
                .isNotEqualTo(new Timeliness(Verdict.LATE, Basis.DONE, DUE, Duration.ZERO))
                .isNotEqualTo(Verdict.LATE)
                .hasToString("Timeliness[LATE, DONE]");
    }

    private static Timeliness without(Verdict verdict, Basis basis) {
        return new Timeliness(verdict, basis, null, Duration.ZERO);
    }

    private static Dossier.Builder due() {
        return dossier().dueAt(DUE);
    }

    private static Dossier.Builder dossier() {
        return Dossier.builder(DossierCode.of("H33.899-260901-0001"))
                .procedure(new Procedure(ProcedureCode.of("1.004222"), "Đăng ký thường trú", "A02", "Cư trú"))
                .owner(PersonName.of("Nguyễn Văn Mẫu"), CitizenId.of("003099000001"))
                .receivedAt(RECEIVED)
                .handlingUnit("Công an Phường Mẫu");
    }

    /** For example "DONE@10 IN_PROGRESS@11": each at eight in the morning of that day of September. */
    private static Dossier.Builder withSteps(Dossier.Builder dossier, @Nullable String steps) {
        for (String step : steps == null ? new String[0] : steps.split(" ", -1)) {
            String[] parts = step.split("@", -1);
            dossier.step(DossierStep.builder(DossierStatus.valueOf(parts[0].toUpperCase(Locale.ROOT)), day(parts[1]))
                    .handler("Lê Thị Mẫu")
                    .content("mẫu")
                    .build());
        }
        return dossier;
    }

    /** For example "3-5 10-": asked for on the 3rd and handed in on the 5th; asked for on the 10th. */
    private static Dossier.Builder withRounds(Dossier.Builder dossier, @Nullable String rounds) {
        for (String round : rounds == null ? new String[0] : rounds.split(" ", -1)) {
            String[] days = round.split("-", -1);
            SupplementRound.Builder one = round(day(days[0]));
            if (!days[1].isEmpty()) one.suppliedAt(day(days[1]));
            dossier.supplement(one.build());
        }
        return dossier;
    }

    private static SupplementRound.Builder round(LocalDateTime requestedAt) {
        return SupplementRound.builder("b", requestedAt)
                .requestedBy("Lê Thị Mẫu")
                .reason("mẫu");
    }

    private static LocalDateTime day(String day) {
        return LocalDate.of(2026, 9, Integer.parseInt(day)).atTime(8, 0);
    }
}
