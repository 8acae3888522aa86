package io.github.dancu.dossier.figures;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A report period (<i>kỳ báo cáo</i>): all days from one to another, both included, in Vietnamese civil time.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record ReportPeriod(LocalDate from, LocalDate to) {
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** @throws IllegalArgumentException if {@code to} lies before {@code from} */
    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period never ends before it begins");
        }
    }

    /**
     * The days from one to another, both included.
     *
     * @throws IllegalArgumentException if {@code to} lies before {@code from}
     */
    public static ReportPeriod of(LocalDate from, LocalDate to) {
        return new ReportPeriod(from, to);
    }

    /** A month (<i>tháng</i>). */
    public static ReportPeriod ofMonth(YearMonth month) {
        return new ReportPeriod(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * A quarter (<i>quý</i>).
     *
     * @throws IllegalArgumentException if {@code quarter} is not 1 to 4
     */
    public static ReportPeriod ofQuarter(int year, int quarter) {
        if (quarter < 1 || quarter > MONTHS_OF_A_YEAR / MONTHS_OF_A_QUARTER) {
            throw new IllegalArgumentException("a year has the quarters 1 to 4");
        }
        YearMonth last = YearMonth.of(year, quarter * MONTHS_OF_A_QUARTER);
        return new ReportPeriod(last.minusMonths(MONTHS_OF_A_QUARTER - 1L).atDay(1), last.atEndOfMonth());
    }

    /** A year (<i>năm</i>). */
    public static ReportPeriod ofYear(int year) {
        return new ReportPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS_OF_A_YEAR, 31));
    }

    /** Whether a moment lies in it, in Vietnamese civil time. */
    public boolean contains(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Its last moment: what a dossier was then, it counts as. */
    LocalDateTime end() {
        return to.atTime(LocalTime.MAX);
    }

    /**
     * How many periods of its length make a year: 12 for a month, 4 for a quarter, 1 for a year. A period may begin in the
     * middle of a month, as those of state reports do. Empty for any other length.
     */
    public OptionalInt perYear() {
        return IntStream.of(1, MONTHS_OF_A_QUARTER, MONTHS_OF_A_YEAR)
                .filter(months -> from.plusMonths(months).equals(to.plusDays(1)))
                .map(months -> MONTHS_OF_A_YEAR / months)
                .findFirst();
    }
}
