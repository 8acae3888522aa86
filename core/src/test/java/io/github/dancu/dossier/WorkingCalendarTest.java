package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.vietnam();
    private static final LocalDate FRIDAY = LocalDate.of(2025, 3, 7);
    private static final LocalDate SATURDAY = LocalDate.of(2025, 3, 8);
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "2022-01-31, 2022-02-04",
        "2023-01-20, 2023-01-26",
        "2024-02-08, 2024-02-14",
        "2025-01-27, 2025-02-02",
        "2026-02-16, 2026-02-20",
        "2027-02-04, 2027-02-10"
    })
    void nobody_works_at_tet_and_the_days_around_it_are_worked(LocalDate first, LocalDate last) {
        assertThat(first.datesUntil(last.plusDays(1))).noneMatch(CALENDAR::isWorkingDay);
        assertThat(CALENDAR.dayOn(first).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(CALENDAR.workingDaysBetween(first.minusDays(4), first.minusDays(1)))
                .isPositive();
        assertThat(CALENDAR.nextWorkingDay(last)).isBeforeOrEqualTo(last.plusDays(3));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-01, Mùng một Tết Nguyên Đán",
        "2023-01-22, Mùng một Tết Nguyên Đán",
        "2024-02-10, Mùng một Tết Nguyên Đán",
        "2025-01-29, Mùng một Tết Nguyên Đán",
        "2026-02-17, Mùng một Tết Nguyên Đán",
        "2027-02-06, Mùng một Tết Nguyên Đán",
        "2022-04-10, Ngày Giỗ Tổ Hùng Vương",
        "2023-04-29, Ngày Giỗ Tổ Hùng Vương",
        "2024-04-18, Ngày Giỗ Tổ Hùng Vương",
        "2025-04-07, Ngày Giỗ Tổ Hùng Vương",
        "2026-04-26, Ngày Giỗ Tổ Hùng Vương",
        "2027-04-16, Ngày Giỗ Tổ Hùng Vương",
        "2024-01-01, Tết Dương lịch",
        "2025-04-30, Ngày Chiến thắng",
        "2025-05-01, Ngày Quốc tế Lao động",
        "2026-09-01, Quốc khánh",
        "2026-09-02, Quốc khánh"
    })
    void a_holiday_says_its_name_on_whatever_day_of_the_week_it_falls(LocalDate date, String name) {
        CalendarDay day = CALENDAR.dayOn(date);

        assertThat(day.kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(day.name()).isEqualTo(name);
        assertThat(day.isOpen()).isFalse();
        assertThat(CALENDAR.isWorkingDay(date)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-01-03",
                "2022-04-11",
                "2022-05-02",
                "2022-05-03",
                "2023-01-02",
                "2023-05-02",
                "2023-05-03",
                "2023-09-04",
                "2026-04-27",
                "2027-05-03"
            })
    void a_holiday_on_a_weekend_has_a_day_in_lieu(LocalDate date) {
        assertThat(CALENDAR.dayOn(date).kind()).isEqualTo(DayKind.DAY_IN_LIEU);
        assertThat(CALENDAR.dayOn(date).name()).endsWith("(nghỉ bù)");
        assertThat(CALENDAR.isWorkingDay(date)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-29, 2024-05-04, true",
        "2025-05-02, 2025-04-26, false",
        "2026-01-02, 2026-01-10, false",
        "2026-08-31, 2026-08-22, false"
    })
    void a_swapped_weekday_is_off_and_its_saturday_is_worked(LocalDate off, LocalDate worked, boolean confirmed) {
        assertThat(CALENDAR.dayOn(off).kind()).isEqualTo(DayKind.SWAPPED_DAY_OFF);
        assertThat(CALENDAR.isWorkingDay(off)).isFalse();
        assertThat(CALENDAR.dayOn(off).confirmed()).isEqualTo(confirmed);
        assertThat(worked.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(CALENDAR.dayOn(worked).kind()).isEqualTo(DayKind.MAKE_UP_DAY);
        assertThat(CALENDAR.dayOn(worked).part()).isEqualTo(DayPart.WHOLE);
        assertThat(CALENDAR.isWorkingDay(worked)).isTrue();
        assertThat(CALENDAR.dayOn(worked).confirmed()).isEqualTo(confirmed);
    }

    /** The Labour Code gives eleven days a year, and each comes to lie on a weekday; swapped days come on top. */
    @ParameterizedTest
    @CsvSource({"2022, 0", "2023, 0", "2024, 1", "2025, 1", "2026, 2", "2027, 0"})
    void each_year_has_eleven_weekdays_off_and_the_swapped_ones(int year, int swapped) {
        long off = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(date -> !CALENDAR.isWorkingDay(date))
                .count();

        assertThat(off).isEqualTo(11 + swapped);
    }

    @Test
    void the_days_of_2027_are_computed_and_say_so() {
        LocalDate first = LocalDate.of(2027, 1, 1);

        assertThat(CALENDAR.dayOn(first).confirmed()).isFalse();
        assertThat(CALENDAR.dayOn(first).source()).contains("not announced");
        assertThat(CALENDAR.unconfirmedDays(first, LocalDate.of(2027, 12, 31))).hasSize(14);
        assertThat(CALENDAR.unconfirmedDays(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31)))
                .isEmpty();
        assertThat(CALENDAR.unconfirmedDays(first, first.minusDays(1))).isEmpty();
    }

    @Test
    void unconfirmed_days_are_listed_in_order_with_both_ends() {
        assertThat(CALENDAR.unconfirmedDays(LocalDate.of(2025, 4, 26), LocalDate.of(2025, 5, 2)))
                .extracting(CalendarDay::date)
                .containsExactly(LocalDate.of(2025, 4, 26), LocalDate.of(2025, 5, 2));
    }

    @Test
    void ordinary_days_and_weekends_have_no_name() {
        assertThat(CALENDAR.dayOn(FRIDAY))
                .isEqualTo(new CalendarDay(FRIDAY, DayKind.ORDINARY, DayPart.WHOLE, "", true, ""));
        assertThat(CALENDAR.dayOn(SATURDAY))
                .isEqualTo(new CalendarDay(SATURDAY, DayKind.WEEKEND, DayPart.NONE, "", true, ""));
        assertThat(CALENDAR.dayOn(FRIDAY).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025, 2026, 2027})
    void the_table_covers_six_years(int year) {
        assertThat(CALENDAR.covers(year)).isTrue();
        assertThat(CALENDAR.covers(year + 6)).isFalse();
        assertThat(CALENDAR.covers(year - 6)).isFalse();
    }

    @Test
    void a_year_that_is_not_covered_is_said_and_never_has_no_holidays() {
        LocalDate last = LocalDate.of(2027, 12, 31);

        assertThatExceptionOfType(UncoveredYearException.class)
                .isThrownBy(() -> CALENDAR.plusWorkingDays(last, 1))
                .withMessage("the calendar does not know the public holidays of 2028;"
                        + " add them with withHoliday and declare the year with withCoveredYear")
                .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(2028))
                .isInstanceOf(DateTimeException.class);
        assertThatExceptionOfType(UncoveredYearException.class)
                .isThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(2021, 12, 31)));
        assertThatExceptionOfType(UncoveredYearException.class)
                .isThrownBy(() -> CALENDAR.dayOn(LocalDate.of(2028, 1, 1)));
        assertThatExceptionOfType(UncoveredYearException.class)
                .isThrownBy(() -> CALENDAR.workingDaysBetween(last, LocalDate.of(2028, 1, 3)));
        assertThatExceptionOfType(UncoveredYearException.class)
                .isThrownBy(() -> CALENDAR.nextWorkingMoment(last.atTime(17, 0)));
        assertThatExceptionOfType(UncoveredYearException.class)
                .isThrownBy(() -> CALENDAR.plusWorkingTime(last.atTime(16, 0), Duration.ofHours(2)));
        assertThatExceptionOfType(UncoveredYearException.class)
                .isThrownBy(
                        () -> CALENDAR.workingTimeBetween(LocalDateTime.of(2021, 12, 1, 8, 0), last.atStartOfDay()));
    }

    @Test
    void a_year_becomes_covered_once_its_holidays_are_given() {
        LocalDate newYear = LocalDate.of(2028, 1, 1);
        WorkingCalendar longer = CALENDAR.withHoliday(newYear.plusDays(2), "Tết Dương lịch (nghỉ bù)")
                .withCoveredYear(2028);

        assertThat(longer.nextWorkingDay(LocalDate.of(2027, 12, 31))).isEqualTo(LocalDate.of(2028, 1, 4));
        assertThat(longer.covers(2028)).isTrue();
        assertThat(CALENDAR.covers(2028)).isFalse();
    }

    @Test
    void a_calendar_nobody_works_in_ends_in_a_year_it_does_not_know() {
        WorkingCalendar idle = CALENDAR;
        for (DayOfWeek day : DayOfWeek.values()) {
            idle = idle.withWeekday(day, DayPart.NONE);
        }

        WorkingCalendar closed = idle;
        assertThatExceptionOfType(UncoveredYearException.class)
                .isThrownBy(() -> closed.nextWorkingDay(LocalDate.of(2026, 9, 3)));
    }

    @Test
    void the_day_of_culture_is_a_setting_of_the_user() {
        LocalDate culture = LocalDate.of(2026, 11, 24);
        WorkingCalendar announced = CALENDAR.withHoliday(culture, "Ngày Văn hóa Việt Nam");

        assertThat(CALENDAR.isWorkingDay(culture)).isTrue();
        assertThat(announced.isWorkingDay(culture)).isFalse();
        assertThat(announced.dayOn(culture))
                .isEqualTo(new CalendarDay(
                        culture,
                        DayKind.HOLIDAY,
                        DayPart.NONE,
                        "Ngày Văn hóa Việt Nam",
                        true,
                        "set by the user of the calendar"));
    }

    @Test
    void what_the_user_says_of_a_day_replaces_the_table() {
        LocalDate swapped = LocalDate.of(2026, 1, 2);
        WorkingCalendar corrected = CALENDAR.withWorkingDay(swapped);

        assertThat(corrected.isWorkingDay(swapped)).isTrue();
        assertThat(corrected.dayOn(swapped).kind()).isEqualTo(DayKind.EXTRA_WORKING_DAY);
        assertThat(corrected.unconfirmedDays(swapped, swapped)).isEmpty();
    }

    @Test
    void a_half_day_is_working_time_but_no_working_day_unless_said() {
        WorkingCalendar saturdays = CALENDAR.withWeekday(DayOfWeek.SATURDAY, DayPart.MORNING);

        assertThat(saturdays.dayOn(SATURDAY).isOpen()).isTrue();
        assertThat(saturdays.dayOn(SATURDAY).kind()).isEqualTo(DayKind.ORDINARY);
        assertThat(saturdays.isWorkingDay(SATURDAY)).isFalse();
        assertThat(saturdays.nextWorkingDay(FRIDAY)).isEqualTo(MONDAY);
        assertThat(saturdays.workingTimeBetween(FRIDAY.atTime(17, 0), MONDAY.atTime(7, 30)))
                .isEqualTo(Duration.ofHours(4));
        assertThat(saturdays.withHalfDaysCounted().isWorkingDay(SATURDAY)).isTrue();
        assertThat(saturdays.withHalfDaysCounted().nextWorkingDay(FRIDAY)).isEqualTo(SATURDAY);
        assertThat(CALENDAR.withHalfDaysCounted().isWorkingDay(SATURDAY)).isFalse();
    }

    @Test
    void a_single_day_may_be_worked_in_the_afternoon_alone() {
        WorkingCalendar calendar = CALENDAR.withWorkingDay(SATURDAY, DayPart.AFTERNOON);

        assertThat(calendar.nextWorkingMoment(FRIDAY.atTime(17, 0))).isEqualTo(SATURDAY.atTime(13, 0));
        assertThat(calendar.workingTimeBetween(SATURDAY.atStartOfDay(), MONDAY.atStartOfDay()))
                .isEqualTo(Duration.ofHours(4));
    }

    @Test
    void a_dated_day_goes_before_the_week() {
        WorkingCalendar saturdays = CALENDAR.withWeekday(DayOfWeek.SATURDAY, DayPart.MORNING);

        assertThat(saturdays.isWorkingMoment(LocalDateTime.of(2022, 4, 30, 9, 0)))
                .isFalse();
        assertThat(saturdays.isWorkingMoment(LocalDateTime.of(2024, 5, 4, 15, 0)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-07T07:29:59, false",
        "2025-03-07T07:30, true",
        "2025-03-07T11:29:59, true",
        "2025-03-07T11:30, false",
        "2025-03-07T12:59:59, false",
        "2025-03-07T13:00, true",
        "2025-03-07T16:59:59, true",
        "2025-03-07T17:00, false",
        "2025-03-08T09:00, false",
        "2025-05-01T09:00, false"
    })
    void the_office_works_from_opening_to_closing(LocalDateTime moment, boolean working) {
        assertThat(CALENDAR.isWorkingMoment(moment)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-07T06:00, 2025-03-07T07:30",
        "2025-03-07T10:15, 2025-03-07T10:15",
        "2025-03-07T11:30, 2025-03-07T13:00",
        "2025-03-07T17:00, 2025-03-10T07:30",
        "2025-03-08T09:00, 2025-03-10T07:30",
        "2025-01-24T17:00, 2025-02-03T07:30",
        "2024-05-03T18:00, 2024-05-04T07:30"
    })
    void outside_working_hours_the_office_next_opens(LocalDateTime moment, LocalDateTime next) {
        assertThat(CALENDAR.nextWorkingMoment(moment)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-07T08:00, PT0S, 2025-03-07T08:00",
        "2025-03-07T08:00, PT3H30M, 2025-03-07T11:30",
        "2025-03-07T08:00, PT3H31M, 2025-03-07T13:01",
        "2025-03-07T07:30, PT8H, 2025-03-07T17:00",
        "2025-03-07T16:00, PT2H, 2025-03-10T08:30",
        "2025-03-08T09:00, PT0S, 2025-03-10T07:30",
        "2025-04-29T16:00, PT9H, 2025-05-05T17:00"
    })
    void working_time_passes_only_while_the_office_works(LocalDateTime from, Duration time, LocalDateTime to) {
        assertThat(CALENDAR.plusWorkingTime(from, time)).isEqualTo(to);
        assertThat(CALENDAR.workingTimeBetween(from, to)).isEqualTo(time);
        assertThat(CALENDAR.workingTimeBetween(to, from)).isEqualTo(time.negated());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-07, 0, 2025-03-07",
        "2025-03-07, 1, 2025-03-10",
        "2025-03-08, 1, 2025-03-10",
        "2025-03-07, 5, 2025-03-14",
        "2025-01-24, 1, 2025-02-03",
        "2024-04-26, 1, 2024-05-02",
        "2024-04-26, 3, 2024-05-04",
        "2025-04-25, 1, 2025-04-26",
        "2025-04-29, 1, 2025-05-05"
    })
    void working_days_pass_over_days_off(LocalDate from, int days, LocalDate to) {
        assertThat(CALENDAR.plusWorkingDays(from, days)).isEqualTo(to);
        assertThat(CALENDAR.workingDaysBetween(from, to)).isEqualTo(days);
        assertThat(CALENDAR.workingDaysBetween(to, from)).isEqualTo(-days);
    }

    @Test
    void other_hours_are_a_setting() {
        WorkingHours early =
                new WorkingHours(LocalTime.of(7, 0), LocalTime.of(11, 0), LocalTime.of(11, 0), LocalTime.of(15, 0));
        WorkingCalendar calendar = CALENDAR.withHours(early);

        assertThat(calendar.hours()).isEqualTo(early);
        assertThat(calendar.plusWorkingTime(FRIDAY.atTime(7, 0), Duration.ofHours(8)))
                .isEqualTo(FRIDAY.atTime(15, 0));
        assertThat(CALENDAR.hours()).isEqualTo(WorkingHours.ASSUMED);
    }

    @Test
    void nothing_is_added_backwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.plusWorkingDays(FRIDAY, -1))
                .withMessage("working days to add are never negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.plusWorkingTime(FRIDAY.atTime(8, 0), Duration.ofNanos(-1)))
                .withMessage("working time to add is never negative");
    }

    @Test
    void a_working_day_without_work_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.withWorkingDay(FRIDAY, DayPart.NONE))
                .withMessage("a working day is worked at least in part; a day off is a holiday");
    }

    @Test
    void calendars_are_equal_if_days_week_years_and_hours_are() {
        assertThat(CALENDAR.withHoliday(FRIDAY, "a"))
                .isEqualTo(CALENDAR.withHoliday(FRIDAY, "a"))
                .hasSameHashCodeAs(CALENDAR.withHoliday(FRIDAY, "a"))
                .isNotEqualTo(CALENDAR.withHoliday(FRIDAY, "b"))
                .isNotEqualTo(CALENDAR)
                .isNotEqualTo(null);
        assertThat(List.of(
                        CALENDAR.withCoveredYear(2028),
                        CALENDAR.withHalfDaysCounted(),
                        CALENDAR.withWeekday(DayOfWeek.SATURDAY, DayPart.MORNING)))
                .doesNotContain(CALENDAR);
    }

    @Test
    void the_calendar_is_shared_and_prints_its_years() {
        assertThat(WorkingCalendar.vietnam())
                .isSameAs(CALENDAR)
                .hasToString("WorkingCalendar[2022, 2023, 2024, 2025, 2026, 2027]");
    }
}
