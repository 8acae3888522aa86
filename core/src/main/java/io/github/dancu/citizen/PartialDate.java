package io.github.dancu.citizen;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of which only the year, or the month and the year, may be known (<i>ngày, tháng, năm sinh</i>): in the state's
 * registers a birth year alone is legal.
 *
 * <p>No time zone is ever involved. Immutable and thread-safe; {@link #toString()} shows the precision, not the date.
 */
@Personal
public final class PartialDate {
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?:(?:(?<day>[0-9]{1,2})[/.\\-])?(?<month>[0-9]{1,2})[/.\\-])?(?<year>[0-9]{4})"),
            Pattern.compile("(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})"),
            Pattern.compile("(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})"));
    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2399;
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
        return checked(year, UNKNOWN, UNKNOWN);
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
        return checked(year, month, UNKNOWN);
    }

    /**
     * A date that is wholly known.
     *
     * @throws IllegalArgumentException unless the year is 1800 to 2399
     */
    public static PartialDate of(LocalDate date) {
        return checked(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code dd/MM/yyyy}, {@code MM/yyyy}, {@code yyyy}, {@code yyyyMMdd} or {@code yyyy-MM-dd}; dots and hyphens may
     * stand for the slashes, a leading zero of day or month may be missing before them, and outer blanks are ignored. Empty
     * if the text has another form, names a day that is not in the calendar, or a year that is not 1800 to 2399.
     */
    public static Optional<PartialDate> tryParse(String text) {
        String trimmed = text.strip();
        return FORMS.stream()
                .map(form -> form.matcher(trimmed))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(parts -> ofParts(parts.group("year"), parts.group("month"), parts.group("day")));
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

    /** The date, if it is wholly known. */
    public Optional<LocalDate> full() {
        return day == UNKNOWN ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /** {@code dd/MM/yyyy}, {@code MM/yyyy} or {@code yyyy}, by what is known; {@link #tryParse} reads it back. */
    public String toText() {
        if (month == UNKNOWN) {
            return padded(year, 4);
        }
        return (day == UNKNOWN ? "" : padded(day, 2) + "/") + padded(month, 2) + "/" + padded(year, 4);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && year == that.year && month == that.month && day == that.day;
    }

    @Override
    public int hashCode() {
        return (year * 13 + month) * 32 + day;
    }

    @Override
    public String toString() {
        return "PartialDate[" + (month == UNKNOWN ? "year" : day == UNKNOWN ? "month" : "full") + "]";
    }

    private static Optional<PartialDate> ofParts(
            String yearText, @Nullable String monthText, @Nullable String dayText) {
        int year = Integer.parseInt(yearText);
        int month = monthText == null ? UNKNOWN : Integer.parseInt(monthText);
        int day = dayText == null ? UNKNOWN : Integer.parseInt(dayText);
        boolean yearKnown = year >= EARLIEST_YEAR && year <= LATEST_YEAR;
        boolean monthFits = monthText == null || (month >= 1 && month <= 12);
        if (!yearKnown || !monthFits) {
            return Optional.empty();
        }
        boolean dayFits =
                dayText == null || (day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth());
        return dayFits ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }

    private static PartialDate checked(int year, int month, int day) {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            throw new IllegalArgumentException("a year is 1800 to 2399");
        }
        return new PartialDate(year, month, day);
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
