package io.github.dancu.cleansing.register;

import io.github.dancu.citizen.DateReading;
import io.github.dancu.citizen.PartialDate;
import java.time.Month;
import java.time.Year;
import java.util.stream.IntStream;

/** Dates as numbers, {@code yyyyMMdd}, with zeros for what is not known: what can be compared without making anything. */
final class DateNumber {
    /** Of what is no date. */
    static final int NONE = 0;

    private static final int YEAR_LENGTH = 4;
    private static final int FULL_LENGTH = 10;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2399;
    private static final int MONTHS = 12;
    private static final int[] LONGEST = IntStream.rangeClosed(0, MONTHS)
            .map(month -> month == 0 ? 0 : Month.of(month).maxLength())
            .toArray();
    private static final long SLASHES = (long) '/' << 16 | (long) '/' << 40;
    private static final long PLACES_OF_SLASHES = 0xFFL << 16 | 0xFFL << 40;
    private static final long ZEROS = EightBytes.times((byte) '0') & ~PLACES_OF_SLASHES;

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
        if (to - from == FULL_LENGTH) {
            long first = EightBytes.at(bytes, from);
            return (first & PLACES_OF_SLASHES) == SLASHES
                    ? byDay(first & ~PLACES_OF_SLASHES, EightBytes.some(bytes, from + Long.BYTES, 2))
                    : byYear(bytes, from, to);
        }
        long year = to - from == YEAR_LENGTH ? DigitRun.number(bytes, from, to) : DigitRun.NONE;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? number((int) year, 0, 0) : NONE;
    }

    private static int byDay(long first, long last) {
        long digits = first ^ ZEROS;
        long yearInCentury = DigitRun.ofEight(last, 2);
        if (!DigitRun.areDigits(digits) || yearInCentury == DigitRun.NONE) {
            return NONE;
        }
        long pairs = DigitRun.inPairs(digits);
        int year = (int) (((pairs >>> 48) & 0xFF) * 100 + yearInCentury);
        return checked(year, (int) ((pairs >>> 24) & 0xFF), (int) (pairs & 0xFF));
    }

    private static int byYear(byte[] bytes, int from, int to) {
        if (bytes[from + 4] != '-' || bytes[from + 7] != '-') {
            return NONE;
        }
        long year = DigitRun.number(bytes, from, from + 4);
        long month = DigitRun.number(bytes, from + 5, from + 7);
        return checked((int) year, (int) month, (int) DigitRun.number(bytes, from + 8, to));
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
                && day <= LONGEST[month]
                && (month != 2 || day != 29 || Year.isLeap(year));
        return known ? number(year, month, day) : NONE;
    }

    private static int number(int year, int month, int day) {
        return (year * 100 + month) * 100 + day;
    }
}
