package io.github.dancu.cleansing.register;

import io.github.dancu.citizen.DateReading;
import io.github.dancu.citizen.PartialDate;
import java.time.Month;
import java.time.Year;

/** Dates as numbers, {@code yyyyMMdd}, with zeros for what is not known: what can be compared without making anything. */
final class DateNumber {
    /** Of what is no date. */
    static final int NONE = 0;

    private static final int YEAR_LENGTH = 4;
    private static final int FULL_LENGTH = 10;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2399;
    private static final int MONTHS = 12;

    private DateNumber() {}

    static int of(DateReading reading) {
        if (reading instanceof DateReading.Known known) {
            PartialDate date = known.date();
            return number(date.year(), date.month().orElse(0), date.day().orElse(0));
        }
        return NONE;
    }

    /** Of {@code dd/MM/yyyy}, {@code yyyy-MM-dd} and {@code yyyy}, if the calendar has it; {@link #NONE} of anything else, date or not. */
    static int ofUsual(byte[] bytes, int from, int to) {
        if (to - from == YEAR_LENGTH) {
            int year = digits(bytes, from, to);
            return year >= FIRST_YEAR && year <= LAST_YEAR ? number(year, 0, 0) : NONE;
        }
        if (to - from != FULL_LENGTH) {
            return NONE;
        }
        if (bytes[from + 2] == '/' && bytes[from + 5] == '/') {
            return checked(
                    digits(bytes, from + 6, to), digits(bytes, from + 3, from + 5), digits(bytes, from, from + 2));
        }
        if (bytes[from + 4] == '-' && bytes[from + 7] == '-') {
            return checked(
                    digits(bytes, from, from + 4), digits(bytes, from + 5, from + 7), digits(bytes, from + 8, to));
        }
        return NONE;
    }

    /** Whether a text that begins with this byte may be a date: those of words are none. */
    static boolean mayBe(byte first) {
        return !(first >= 'A' && first <= 'z');
    }

    private static int checked(int year, int month, int day) {
        boolean known = year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= MONTHS
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
        return known ? number(year, month, day) : NONE;
    }

    private static int number(int year, int month, int day) {
        return (year * 100 + month) * 100 + day;
    }

    private static int digits(byte[] bytes, int from, int to) {
        return (int) DigitRun.number(bytes, from, to, to - from);
    }
}
