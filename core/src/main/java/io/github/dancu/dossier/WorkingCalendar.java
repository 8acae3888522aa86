package io.github.dancu.dossier;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days and hours on which state offices work (<i>lịch làm việc</i>): weeks, public holidays with Tết, days in lieu,
 * swapped days off and the Saturdays worked for them.
 *
 * <p>{@link #vietnam()} covers 2022 to 2027. The days of 2027 are computed, not announced, and some swapped days are from
 * memory: {@link CalendarDay#confirmed()} tells, and {@link #unconfirmedDays} lists them. A year that is not covered is never
 * taken for one without holidays: every question about it ends in an {@link UncoveredYearException}.
 *
 * <p>A holiday on 24/11 (day of culture, from 2026) has been announced but is not confirmed. It is not in the table, and no
 * day tells: an office that keeps it adds it with {@link #withHoliday}.
 *
 * <p>Monday to Friday are worked whole and the {@linkplain WorkingHours#ASSUMED hours} are an assumption; the
 * {@code with…} methods give copies that differ. All times are Vietnamese civil time (UTC+7). Two are equal if days, week,
 * years and hours are. Immutable and thread-safe.
 *
 * <p>Holidays: Labour Code (Bộ luật Lao động 45/2019/QH14), article 112 (not confirmed); swaps: the yearly announcements.
 */
public final class WorkingCalendar {
    private final CalendarRules rules;

    private WorkingCalendar(CalendarRules rules) {
        this.rules = rules;
    }

    /** The calendar of Vietnamese state offices for 2022 to 2027; read once, when first asked for, and shared. */
    public static WorkingCalendar vietnam() {
        return Vietnam.CALENDAR;
    }

    /** Whether the public holidays of a year are known. */
    public boolean covers(int year) {
        return rules.years().contains(year);
    }

    /** The hours of a whole working day. */
    public WorkingHours hours() {
        return rules.hours();
    }

    /**
     * What a day is, and why.
     *
     * @throws UncoveredYearException if its year is not covered and the day was not set by itself
     */
    public CalendarDay dayOn(LocalDate date) {
        return rules.on(date);
    }

    /**
     * Whether a day counts as a working day (<i>ngày làm việc</i>). A day worked only half does not, unless
     * {@link #withHalfDaysCounted()} says so; its hours are working time in either case.
     *
     * @throws UncoveredYearException if the year is not covered
     */
    public boolean isWorkingDay(LocalDate date) {
        return rules.isWorkingDay(date);
    }

    /**
     * The first working day after a day.
     *
     * @throws UncoveredYearException if a year on the way is not covered
     */
    public LocalDate nextWorkingDay(LocalDate date) {
        return workingDayFrom(date.plusDays(1));
    }

    /**
     * The day that many working days after a day; the day itself, worked or not, is not counted, and with zero it is the
     * answer.
     *
     * @throws IllegalArgumentException if {@code workingDays} is negative
     * @throws UncoveredYearException if a year on the way is not covered
     */
    public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days to add are never negative");
        }
        LocalDate day = date;
        for (int left = workingDays; left > 0; left--) {
            day = nextWorkingDay(day);
        }
        return day;
    }

    /**
     * How many working days lie after {@code from}, up to and with {@code to}; negative if {@code to} is before
     * {@code from}.
     *
     * @throws UncoveredYearException if a year between them is not covered
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        int count = 0;
        for (LocalDate day = from; day.isBefore(to); ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /**
     * Whether the office works at a moment. The moment it opens counts, the moment it closes does not.
     *
     * @throws UncoveredYearException if the year is not covered
     */
    public boolean isWorkingMoment(LocalDateTime moment) {
        return rules.spans(moment.toLocalDate()).stream().anyMatch(span -> span.holds(moment));
    }

    /**
     * The moment itself if the office works then, else the next at which it opens.
     *
     * @throws UncoveredYearException if a year on the way is not covered
     */
    public LocalDateTime nextWorkingMoment(LocalDateTime moment) {
        for (LocalDate day = moment.toLocalDate(); ; day = day.plusDays(1)) {
            for (WorkingSpan span : rules.spans(day)) {
                if (moment.isBefore(span.to())) {
                    return moment.isAfter(span.from()) ? moment : span.from();
                }
            }
        }
    }

    /**
     * How long the office works between two moments; negative if {@code to} is before {@code from}.
     *
     * @throws UncoveredYearException if a year between them is not covered
     */
    public Duration workingTimeBetween(LocalDateTime from, LocalDateTime to) {
        if (to.isBefore(from)) {
            return workingTimeBetween(to, from).negated();
        }
        Duration worked = Duration.ZERO;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            for (WorkingSpan span : rules.spans(day)) {
                worked = worked.plus(span.within(from, to));
            }
        }
        return worked;
    }

    /**
     * The first moment by which the office has worked that long after a moment; with zero, the
     * {@linkplain #nextWorkingMoment next working moment}.
     *
     * @throws IllegalArgumentException if {@code time} is negative
     * @throws UncoveredYearException if a year on the way is not covered
     */
    public LocalDateTime plusWorkingTime(LocalDateTime moment, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("working time to add is never negative");
        }
        LocalDateTime at = nextWorkingMoment(moment);
        Duration left = time;
        while (true) {
            LocalDateTime close = spanAt(at).to();
            Duration here = Duration.between(at, close);
            if (left.compareTo(here) <= 0) {
                return at.plus(left);
            }
            left = left.minus(here);
            at = nextWorkingMoment(close);
        }
    }

    /**
     * The days between two days, both included and in order, that come from a row of the table that is not confirmed.
     *
     * @throws UncoveredYearException if a year between them is not covered
     */
    public List<CalendarDay> unconfirmedDays(LocalDate from, LocalDate to) {
        return Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusDays(1))
                .map(this::dayOn)
                .filter(day -> !day.confirmed())
                .toList();
    }

    /** A copy with a day off more, in place of what the day was: a new holiday, or a day the office is closed. */
    public WorkingCalendar withHoliday(LocalDate date, String name) {
        return with(new CalendarDay(date, DayKind.HOLIDAY, DayPart.NONE, name, true, CalendarDay.SET_BY_USER));
    }

    /** A copy in which a day is worked whole, in place of what it was. */
    public WorkingCalendar withWorkingDay(LocalDate date) {
        return withWorkingDay(date, DayPart.WHOLE);
    }

    /**
     * A copy in which a part of a day is worked, in place of what it was.
     *
     * @throws IllegalArgumentException if the part is {@link DayPart#NONE}: that is a {@linkplain #withHoliday holiday}
     */
    public WorkingCalendar withWorkingDay(LocalDate date, DayPart part) {
        if (part == DayPart.NONE) {
            throw new IllegalArgumentException("a working day is worked at least in part; a day off is a holiday");
        }
        return with(new CalendarDay(date, DayKind.EXTRA_WORKING_DAY, part, "", true, CalendarDay.SET_BY_USER));
    }

    /**
     * A copy in which a day of the week is worked so far, unless a dated day says otherwise: Saturday mornings are
     * {@code withWeekday(SATURDAY, MORNING)}.
     */
    public WorkingCalendar withWeekday(DayOfWeek day, DayPart part) {
        return new WorkingCalendar(
                rules.with(Objects.requireNonNull(day, "day"), Objects.requireNonNull(part, "part")));
    }

    /** A copy in which days worked half count as working days. By default they do not: nothing published says so. */
    public WorkingCalendar withHalfDaysCounted() {
        return new WorkingCalendar(rules.withHalfDaysCounted());
    }

    /** A copy with other hours. Default {@link WorkingHours#ASSUMED}. */
    public WorkingCalendar withHours(WorkingHours hours) {
        return new WorkingCalendar(rules.with(Objects.requireNonNull(hours, "hours")));
    }

    /** A copy that takes the holidays of a year for known: those given with {@link #withHoliday} are all there are. */
    public WorkingCalendar withCoveredYear(int year) {
        return new WorkingCalendar(rules.withYear(year));
    }

    /** The day itself if it is a working day, else the next one. */
    LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The last moment of a day's work. The day must be open. */
    LocalDateTime closeOf(LocalDate date) {
        List<WorkingSpan> spans = rules.spans(date);
        return spans.get(spans.size() - 1).to();
    }

    /** The last moment of a day's work up to a time; if there is none so early, of the whole day. The day must be open. */
    LocalDateTime closeOf(LocalDate date, LocalTime latest) {
        LocalDateTime limit = date.atTime(latest);
        return rules.spans(date).stream()
                .filter(span -> span.from().isBefore(limit))
                .map(span -> span.to().isBefore(limit) ? span.to() : limit)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> closeOf(date));
    }

    private WorkingSpan spanAt(LocalDateTime moment) {
        return rules.spans(moment.toLocalDate()).stream()
                .filter(span -> span.holds(moment))
                .findFirst()
                .orElseThrow();
    }

    private WorkingCalendar with(CalendarDay day) {
        return new WorkingCalendar(rules.with(day));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkingCalendar that && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    /** The covered years. */
    @Override
    public String toString() {
        return "WorkingCalendar" + rules.years().stream().sorted().toList();
    }

    private static final class Vietnam {
        static final WorkingCalendar CALENDAR = new WorkingCalendar(CalendarRules.ofTheTable());
    }
}
