package io.github.dancu.citizen;

import java.time.Year;
import java.time.YearMonth;

/** The numbers a text states for a date, whether or not the calendar has such a day. */
record DateParts(int year, int month, int day) {
    static final int ABSENT = -1;
    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2399;

    static DateParts ofYear(int year) {
        return new DateParts(year, ABSENT, ABSENT);
    }

    static DateParts ofMonth(int year, int month) {
        return new DateParts(year, month, ABSENT);
    }

    boolean isYearInRange() {
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
    }

    boolean isInCalendar() {
        if (!isYearInRange()) {
            return false;
        }
        if (month == ABSENT) {
            return true;
        }
        return month >= 1 && month <= 12 && (day == ABSENT || (day >= 1 && day <= lengthOfMonth()));
    }

    boolean isInLeapYear() {
        return Year.isLeap(year);
    }

    boolean is(int someDay, int someMonth) {
        return day == someDay && month == someMonth;
    }

    private int lengthOfMonth() {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    /** Hides the numbers: they are somebody's date. */
    @Override
    public String toString() {
        return "DateParts[***]";
    }
}
