package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.contract.SeededTest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What holds for every day, moment and allowance of the covered years, on calendars with and without half days. */
class WorkingCalendarPropertiesTest {
    private static final WorkingCalendar PLAIN = WorkingCalendar.vietnam();
    private static final List<WorkingCalendar> CALENDARS = List.of(
            PLAIN,
            PLAIN.withWeekday(DayOfWeek.SATURDAY, DayPart.MORNING),
            PLAIN.withWeekday(DayOfWeek.WEDNESDAY, DayPart.AFTERNOON).withHalfDaysCounted());
    private static final int CASES = 50;

    @SeededTest
    void adding_working_days_and_counting_them_gives_them_back(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < CASES; i++) {
            WorkingCalendar calendar = any(random);
            LocalDate from = moment(random).toLocalDate();
            int days = random.nextInt(60);
            LocalDate to = calendar.plusWorkingDays(from, days);

            assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(days);
            assertThat(days == 0 || calendar.isWorkingDay(to)).isTrue();
        }
    }

    @SeededTest
    void adding_working_time_and_measuring_it_gives_it_back(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < CASES; i++) {
            WorkingCalendar calendar = any(random);
            LocalDateTime from = moment(random);
            Duration time = Duration.ofSeconds(random.nextInt(500_000));

            assertThat(calendar.workingTimeBetween(from, calendar.plusWorkingTime(from, time)))
                    .isEqualTo(time);
        }
    }

    @SeededTest
    void working_time_of_two_spans_is_that_of_the_whole(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < CASES; i++) {
            WorkingCalendar calendar = any(random);
            List<LocalDateTime> three =
                    Stream.generate(() -> moment(random)).limit(3).sorted().toList();

            assertThat(calendar.workingTimeBetween(three.get(0), three.get(1))
                            .plus(calendar.workingTimeBetween(three.get(1), three.get(2))))
                    .isEqualTo(calendar.workingTimeBetween(three.get(0), three.get(2)));
        }
    }

    @SeededTest
    void every_due_time_is_in_working_hours_and_not_before_the_receipt(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < CASES; i++) {
            WorkingCalendar calendar = any(random);
            LocalDateTime received = moment(random);
            for (LocalDateTime due : everyDue(calendar, received, allowance(random), waits(random, received))) {
                assertThat(due).isAfter(received);
                assertThat(calendar.isWorkingMoment(due.minusNanos(1)) || calendar.isWorkingMoment(due))
                        .isTrue();
            }
        }
    }

    @SeededTest
    void what_is_received_later_or_may_take_longer_is_never_due_earlier(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < CASES; i++) {
            WorkingCalendar calendar = any(random);
            DueDates dates = DueDates.by(calendar);
            LocalDateTime received = moment(random);
            LocalDateTime later = received.plusMinutes(random.nextInt(10_000));
            Allowance allowance = allowance(random);
            Allowance more = new Allowance(allowance.amount() + random.nextInt(5), allowance.unit());
            LocalDateTime due = dates.due(received, allowance).at();

            assertThat(dates.due(later, allowance).at()).isAfterOrEqualTo(due);
            assertThat(dates.due(received, more).at()).isAfterOrEqualTo(due);
            assertThat(dates.due(received, allowance, waits(random, received)).at())
                    .isAfterOrEqualTo(due);
            assertThat(dates.sameDayDue(later).at())
                    .isAfterOrEqualTo(dates.sameDayDue(received).at());
        }
    }

    @SeededTest
    void the_time_zone_of_the_machine_changes_nothing(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        LocalDateTime received = moment(random);
        Allowance allowance = allowance(random);
        List<SupplementWait> waits = waits(random, received);
        List<LocalDateTime> here = everyDue(PLAIN, received, allowance, waits);
        TimeZone before = TimeZone.getDefault();

        try {
            for (String zone : List.of("Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Apia", "Europe/Berlin")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));

                assertThat(everyDue(PLAIN, received, allowance, waits)).isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static List<LocalDateTime> everyDue(
            WorkingCalendar calendar, LocalDateTime received, Allowance allowance, List<SupplementWait> waits) {
        DueDates dates = DueDates.by(calendar);
        return Stream.of(
                        dates.due(received, allowance),
                        dates.due(received, allowance, waits),
                        dates.sameDayDue(received),
                        dates.supplementDue(received))
                .map(DueDate::at)
                .toList();
    }

    private static WorkingCalendar any(RandomGenerator random) {
        return CALENDARS.get(random.nextInt(CALENDARS.size()));
    }

    /** A moment from 2022 to the middle of 2027, so that what is added stays in the covered years. */
    private static LocalDateTime moment(RandomGenerator random) {
        return LocalDate.of(2022, 1, 1).plusDays(random.nextInt(2000)).atTime(random.nextInt(24), random.nextInt(60));
    }

    private static Allowance allowance(RandomGenerator random) {
        AllowanceUnit[] units = AllowanceUnit.values();
        return new Allowance(1 + random.nextInt(30), units[random.nextInt(units.length)]);
    }

    /** Waits of up to ten days, in no order, and some of them overlapping. */
    private static List<SupplementWait> waits(RandomGenerator random, LocalDateTime received) {
        return Stream.generate(() -> received.plusMinutes(random.nextInt(20_000)))
                .limit(3)
                .map(asked -> new SupplementWait(asked, asked.plusMinutes(random.nextInt(14_400))))
                .toList();
    }
}
