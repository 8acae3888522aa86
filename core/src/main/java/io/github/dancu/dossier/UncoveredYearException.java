package io.github.dancu.dossier;

import java.time.DateTimeException;

/**
 * Says that a {@link WorkingCalendar} was asked about a year whose public holidays it does not know
 * (<i>năm chưa có lịch nghỉ lễ</i>): to count on would be to count holidays as worked.
 *
 * <p>What to do: add the year's days with {@link WorkingCalendar#withHoliday} and declare it with
 * {@link WorkingCalendar#withCoveredYear}, or ask {@link WorkingCalendar#covers} first.
 */
public final class UncoveredYearException extends DateTimeException {
    private static final long serialVersionUID = 1L;

    private final int year;

    UncoveredYearException(int year) {
        super("the calendar does not know the public holidays of " + year
                + "; add them with withHoliday and declare the year with withCoveredYear");
        this.year = year;
    }

    /** The year that is not covered. */
    public int year() {
        return year;
    }
}
