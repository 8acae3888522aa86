package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.vietnam();
    private static final DueDates DATES = DueDates.by(CALENDAR);
    private static final LocalDateTime MONDAY_AT_NINE = LocalDateTime.of(2025, 3, 10, 9, 0);

    @ParameterizedTest
    @CsvSource({
        "2025-03-10T09:00, 3, 2025-03-13T17:00",
        "2025-03-07T16:59, 1, 2025-03-10T17:00",
        "2025-03-07T17:00, 1, 2025-03-11T17:00",
        "2025-03-08T09:00, 1, 2025-03-11T17:00",
        "2025-01-24T09:00, 1, 2025-02-03T17:00",
        "2025-01-28T09:00, 1, 2025-02-04T17:00",
        "2024-04-26T09:00, 3, 2024-05-04T17:00",
        "2026-08-28T09:00, 1, 2026-09-03T17:00"
    })
    void working_days_end_when_the_office_closes(LocalDateTime received, int days, LocalDateTime due) {
        assertThat(DATES.due(received, Allowance.workingDays(days)).at()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-10T09:00, 3, 2025-03-13T17:00",
        "2025-03-07T09:00, 1, 2025-03-10T17:00",
        "2025-03-07T18:00, 1, 2025-03-11T17:00",
        "2025-01-20T09:00, 7, 2025-02-03T17:00",
        "2025-04-25T09:00, 1, 2025-04-26T17:00"
    })
    void calendar_days_count_days_off_but_never_end_on_one(LocalDateTime received, int days, LocalDateTime due) {
        assertThat(DATES.due(received, Allowance.calendarDays(days)).at()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-10T09:00, 2, 2025-03-10T11:00",
        "2025-03-10T09:00, 4, 2025-03-10T14:30",
        "2025-03-10T07:30, 8, 2025-03-10T17:00",
        "2025-03-07T16:00, 2, 2025-03-10T08:30",
        "2025-03-08T16:00, 2, 2025-03-10T09:30"
    })
    void working_hours_are_counted_exactly(LocalDateTime received, int hours, LocalDateTime due) {
        assertThat(DATES.due(received, Allowance.workingHours(hours)).at()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-10T14:59:59, 2025-03-10T17:00",
        "2025-03-10T14:59:59.999999999, 2025-03-10T17:00",
        "2025-03-10T15:00, 2025-03-11T17:00",
        "2025-03-10T06:00, 2025-03-10T17:00",
        "2025-03-10T12:00, 2025-03-10T17:00",
        "2025-03-10T17:00, 2025-03-11T17:00",
        "2025-03-07T14:59:59, 2025-03-07T17:00",
        "2025-03-07T15:00, 2025-03-10T17:00",
        "2025-03-07T20:00, 2025-03-10T17:00",
        "2025-03-08T09:00, 2025-03-10T17:00",
        "2025-01-24T15:00, 2025-02-03T17:00",
        "2025-01-29T09:00, 2025-02-03T17:00",
        "2024-05-03T15:00, 2024-05-04T17:00",
        "2024-05-04T14:59:59, 2024-05-04T17:00"
    })
    void a_linked_step_received_before_three_is_due_at_five(LocalDateTime received, LocalDateTime due) {
        assertThat(DATES.sameDayDue(received).at()).isEqualTo(due);
    }

    @Test
    void a_linked_step_is_due_when_an_office_closes_before_five() {
        WorkingCalendar early = CALENDAR.withHours(
                new WorkingHours(LocalTime.of(7, 0), LocalTime.of(11, 0), LocalTime.of(13, 0), LocalTime.of(16, 30)));

        assertThat(DueDates.by(early).sameDayDue(MONDAY_AT_NINE).at()).isEqualTo(LocalDateTime.of(2025, 3, 10, 16, 30));
    }

    @Test
    void a_linked_step_received_on_a_saturday_morning_is_due_on_monday_unless_half_days_count() {
        WorkingCalendar saturdays = CALENDAR.withWeekday(DayOfWeek.SATURDAY, DayPart.MORNING);
        LocalDateTime saturday = LocalDateTime.of(2025, 3, 8, 9, 0);

        assertThat(DueDates.by(saturdays).sameDayDue(saturday).at()).isEqualTo(LocalDateTime.of(2025, 3, 10, 17, 0));
        assertThat(DueDates.by(saturdays.withHalfDaysCounted())
                        .sameDayDue(saturday)
                        .at())
                .isEqualTo(LocalDateTime.of(2025, 3, 8, 11, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "11:45, 12:00, 2025-03-10T11:30",
        "10:00, 11:00, 2025-03-10T11:00",
        "09:00, 16:00, 2025-03-11T16:00",
        "05:00, 06:00, 2025-03-11T17:00"
    })
    void the_times_of_a_linked_step_are_a_setting(LocalTime receivedBefore, LocalTime dueAt, LocalDateTime due) {
        assertThat(DATES.withSameDayRule(receivedBefore, dueAt)
                        .sameDayDue(MONDAY_AT_NINE)
                        .at())
                .isEqualTo(due);
    }

    @Test
    void nothing_is_due_before_the_time_up_to_which_it_is_received() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DATES.withSameDayRule(LocalTime.of(15, 0), LocalTime.of(14, 59)))
                .withMessage("nothing is due before the time up to which it is received");
    }

    @Test
    void a_supplement_is_due_in_seven_working_days_unless_set() {
        assertThat(DATES.supplementDue(MONDAY_AT_NINE).at()).isEqualTo(LocalDateTime.of(2025, 3, 19, 17, 0));
        assertThat(DATES.withSupplementLimit(Allowance.workingDays(2))
                        .supplementDue(MONDAY_AT_NINE)
                        .at())
                .isEqualTo(LocalDateTime.of(2025, 3, 12, 17, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-11T09:00, 2025-03-13T09:00, 2025-03-17T17:00",
        "2025-03-11T09:00, 2025-03-11T10:00, 2025-03-14T08:30",
        "2025-03-11T09:00, 2025-03-11T09:00, 2025-03-13T17:00",
        "2025-03-11T18:00, 2025-03-12T07:00, 2025-03-13T17:00",
        "2025-03-09T09:00, 2025-03-10T09:00, 2025-03-13T17:00",
        "2025-03-13T17:00, 2025-03-14T17:00, 2025-03-14T17:00",
        "2025-03-13T17:00:01, 2025-03-14T17:00, 2025-03-13T17:00"
    })
    void working_time_waited_for_the_citizen_moves_three_working_days(
            LocalDateTime asked, LocalDateTime supplied, LocalDateTime due) {
        SupplementWait wait = new SupplementWait(asked, supplied);

        assertThat(DATES.due(MONDAY_AT_NINE, Allowance.workingDays(3), List.of(wait))
                        .at())
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-11T09:00, 2025-03-11T09:00, 2025-03-12T17:00",
        "2025-03-11T09:00, 2025-03-11T09:01, 2025-03-13T17:00",
        "2025-03-11T09:00, 2025-03-12T09:00, 2025-03-13T17:00",
        "2025-03-11T09:00, 2025-03-12T09:01, 2025-03-14T17:00",
        "2025-03-11T09:00, 2025-03-14T09:00, 2025-03-17T17:00"
    })
    void days_begun_in_waiting_move_calendar_days(LocalDateTime asked, LocalDateTime supplied, LocalDateTime due) {
        SupplementWait wait = new SupplementWait(asked, supplied);

        assertThat(DATES.due(MONDAY_AT_NINE, Allowance.calendarDays(2), List.of(wait))
                        .at())
                .isEqualTo(due);
    }

    @Test
    void waiting_moves_working_hours_by_the_working_time_waited() {
        SupplementWait overnight =
                new SupplementWait(LocalDateTime.of(2025, 3, 10, 10, 0), LocalDateTime.of(2025, 3, 11, 10, 0));

        assertThat(DATES.due(MONDAY_AT_NINE, Allowance.workingHours(2), List.of(overnight))
                        .at())
                .isEqualTo(LocalDateTime.of(2025, 3, 11, 11, 0));
    }

    @Test
    void waits_come_in_any_order_and_overlapping_ones_count_once() {
        SupplementWait first =
                new SupplementWait(LocalDateTime.of(2025, 3, 11, 7, 30), LocalDateTime.of(2025, 3, 12, 7, 30));
        SupplementWait inside =
                new SupplementWait(LocalDateTime.of(2025, 3, 11, 9, 0), LocalDateTime.of(2025, 3, 11, 10, 0));
        SupplementWait longer =
                new SupplementWait(LocalDateTime.of(2025, 3, 11, 14, 0), LocalDateTime.of(2025, 3, 13, 7, 30));

        assertThat(DATES.due(MONDAY_AT_NINE, Allowance.workingDays(3), List.of(longer, inside, first))
                        .at())
                .isEqualTo(LocalDateTime.of(2025, 3, 17, 17, 0));
    }

    @Test
    void a_second_request_before_the_moved_due_time_still_counts() {
        SupplementWait first =
                new SupplementWait(LocalDateTime.of(2025, 3, 11, 7, 30), LocalDateTime.of(2025, 3, 13, 7, 30));
        SupplementWait second =
                new SupplementWait(LocalDateTime.of(2025, 3, 14, 7, 30), LocalDateTime.of(2025, 3, 17, 7, 30));

        assertThat(DATES.due(MONDAY_AT_NINE, Allowance.workingDays(3), List.of(first, second))
                        .at())
                .isEqualTo(LocalDateTime.of(2025, 3, 18, 17, 0));
    }

    @Test
    void papers_supplied_before_they_are_asked_for_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupplementWait(MONDAY_AT_NINE, MONDAY_AT_NINE.minusSeconds(1)))
                .withMessage("papers are never supplied before they are asked for");
        assertThat(new SupplementWait(MONDAY_AT_NINE, MONDAY_AT_NINE))
                .isEqualTo(new SupplementWait(MONDAY_AT_NINE, MONDAY_AT_NINE));
    }

    @Test
    void a_due_time_names_the_unconfirmed_days_it_stepped_over() {
        DueDate due = DATES.due(LocalDateTime.of(2025, 12, 31, 9, 0), Allowance.workingDays(1));

        assertThat(due.at()).isEqualTo(LocalDateTime.of(2026, 1, 5, 17, 0));
        assertThat(due.isConfirmed()).isFalse();
        assertThat(due.unconfirmedDays()).extracting(CalendarDay::date).containsExactly(LocalDate.of(2026, 1, 2));
        assertThat(DATES.due(MONDAY_AT_NINE, Allowance.workingDays(3)).isConfirmed())
                .isTrue();
    }

    @Test
    void a_result_is_late_after_its_due_time_and_not_at_it() {
        DueDate due = DATES.due(MONDAY_AT_NINE, Allowance.workingDays(3));

        assertThat(due.isLate(due.at())).isFalse();
        assertThat(due.isLate(due.at().plusNanos(1))).isTrue();
        assertThat(due)
                .isEqualTo(new DueDate(due.at(), List.of()))
                .isNotEqualTo(new DueDate(due.at().plusDays(1), List.of()));
    }

    @Test
    void a_due_time_in_a_year_without_known_holidays_is_refused() {
        assertThatExceptionOfType(UncoveredYearException.class)
                .isThrownBy(() -> DATES.due(LocalDateTime.of(2027, 12, 30, 9, 0), Allowance.workingDays(2)))
                .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(2028));
    }

    @Test
    @SuppressWarnings("NullAway")
    void calendar_and_limit_are_required() {
        assertThatNullPointerException().isThrownBy(() -> DueDates.by(null)).withMessage("calendar");
        assertThatNullPointerException()
                .isThrownBy(() -> DATES.withSupplementLimit(null))
                .withMessage("limit");
    }
}
