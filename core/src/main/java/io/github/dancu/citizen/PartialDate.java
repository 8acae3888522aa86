package io.github.dancu.citizen;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A date of which only the year, or the month and the year, may be known (<i>ngày, tháng, năm sinh</i>): in the state's
 * registers a birth year alone is legal.
 *
 * <p>No time zone is ever involved. Immutable and thread-safe; {@link #toString()} shows the precision, not the date.
 */
@Personal
public final class PartialDate {
    private static final List<DateForm> FORMS = List.of(DateForm.DAY_FIRST, DateForm.COMPACT, DateForm.ISO);
    private static final int UNKNOWN = 0;

    private final int year;
    private final int month;
    private final int day;

    private PartialDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /**
     * A date of which only the year is known.
     *
     * @throws IllegalArgumentException unless {@code year} is 1800 to 2399
     */
    public static PartialDate ofYear(int year) {
        return checked(DateParts.ofYear(year));
    }

    /**
     * A date of which the month and the year are known.
     *
     * @throws IllegalArgumentException unless {@code year} is 1800 to 2399 and {@code month} 1 to 12
     */
    public static PartialDate ofMonth(int year, int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("a month is 1 to 12");
        }
        return checked(DateParts.ofMonth(year, month));
    }

    /**
     * A date that is wholly known.
     *
     * @throws IllegalArgumentException unless the year is 1800 to 2399
     */
    public static PartialDate of(LocalDate date) {
        return checked(new DateParts(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
    }

    /**
     * Reads {@code dd/MM/yyyy}, {@code MM/yyyy}, {@code yyyy}, {@code yyyyMMdd} or {@code yyyy-MM-dd}; dots and hyphens may
     * stand for the slashes, a leading zero of day or month may be missing before them, and outer blanks are ignored. Empty
     * if the text has another form, names a day that is not in the calendar, or a year that is not 1800 to 2399. Other forms
     * are read by the {@link DateForm} that has them.
     */
    public static Optional<PartialDate> tryParse(String text) {
        DateParts parts = parts(text.strip());
        return parts != null && parts.isInCalendar() ? Optional.of(of(parts)) : Optional.empty();
    }

    /**
     * Reads the forms that {@link #tryParse} reads, and tells an impossible day from text that is no date at all: such days
     * stand on papers, and for some there is a proposal.
     */
    public static DateReading read(String text) {
        DateParts parts = parts(text.strip());
        if (parts == null || !parts.isYearInRange()) {
            return new DateReading.Unreadable(text);
        }
        return parts.isInCalendar() ? new DateReading.Known(of(parts)) : new DateReading.Impossible(text);
    }

    /** The year, 1800 to 2399. */
    public int year() {
        return year;
    }

    /** The month, 1 to 12; empty if it is not known. */
    public OptionalInt month() {
        return month == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /** The day of the month; empty if it is not known. */
    public OptionalInt day() {
        return day == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(day);
    }

    /** How much of the date is known. */
    public DatePrecision precision() {
        if (month == UNKNOWN) {
            return DatePrecision.YEAR;
        }
        return day == UNKNOWN ? DatePrecision.MONTH : DatePrecision.DAY;
    }

    /** The date, if it is wholly known. */
    public Optional<LocalDate> full() {
        return day == UNKNOWN ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /** The first day that this date may be: 1 January of a year, the first of a month, or the day itself. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day that this date may be: 31 December of a year, the last of a month, or the day itself. */
    public LocalDate latest() {
        return switch (precision()) {
            case YEAR -> LocalDate.of(year, 12, 31);
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case DAY -> LocalDate.of(year, month, day);
        };
    }

    /** Whether both may be one and the same day: they agree in everything that both know. */
    public boolean couldBe(PartialDate other) {
        return year == other.year && agree(month, other.month) && agree(day, other.day);
    }

    /** What is left of this date if no more than {@code precision} is to be known. */
    public PartialDate atMost(DatePrecision precision) {
        return switch (precision) {
            case YEAR -> new PartialDate(year, UNKNOWN, UNKNOWN);
            case MONTH -> new PartialDate(year, month, UNKNOWN);
            case DAY -> this;
        };
    }

    /** This date as somebody reads it who has decided what the first of January means in the register it came from. */
    public PartialDate readAs(FirstOfJanuary policy) {
        boolean yearOnly = policy == FirstOfJanuary.MEANS_YEAR_ONLY && month == 1 && day == 1;
        return yearOnly ? atMost(DatePrecision.YEAR) : this;
    }

    /** {@code dd/MM/yyyy}, {@code MM/yyyy} or {@code yyyy}, by what is known; {@link #tryParse} reads it back. */
    public String toText() {
        return switch (precision()) {
            case YEAR -> yearText();
            case MONTH -> monthText() + "/" + yearText();
            case DAY -> dayText() + "/" + monthText() + "/" + yearText();
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && year == that.year && month == that.month && day == that.day;
    }

    @Override
    public int hashCode() {
        return (year * 13 + month) * 32 + day;
    }

    /** The precision alone, for example {@code PartialDate[year]}. */
    @Override
    public String toString() {
        return "PartialDate[" + (day != UNKNOWN ? "full" : month != UNKNOWN ? "month" : "year") + "]";
    }

    /** The date that parts in the calendar state. */
    static PartialDate of(DateParts parts) {
        return new PartialDate(parts.year(), Math.max(UNKNOWN, parts.month()), Math.max(UNKNOWN, parts.day()));
    }

    static @Nullable DateParts parts(String text) {
        for (DateForm form : FORMS) {
            DateParts parts = form.parts(text);
            if (parts != null) {
                return parts;
            }
        }
        return null;
    }

    String yearText() {
        return Integer.toString(year);
    }

    /** Two digits, {@code 00} if the month is not known. */
    String monthText() {
        return twoDigits(month);
    }

    /** Two digits, {@code 00} if the day is not known. */
    String dayText() {
        return twoDigits(day);
    }

    private static PartialDate checked(DateParts parts) {
        if (!parts.isYearInRange()) {
            throw new IllegalArgumentException("a year is 1800 to 2399");
        }
        return of(parts);
    }

    private static boolean agree(int one, int other) {
        return one == other || one == UNKNOWN || other == UNKNOWN;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
