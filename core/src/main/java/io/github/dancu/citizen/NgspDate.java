package io.github.dancu.citizen;

import io.github.dancu.text.Digits;
import java.util.Objects;
import java.util.Optional;

/**
 * A birth date as the insurance services on the national platform (NGSP) write it: eight digits (<i>ngaySinh</i>) and the
 * code of what is known of them (<i>loaiNgaySinh</i>).
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows neither.
 *
 * @param date {@code yyyyMMdd}, as it came
 * @param kind 0 for a whole date, 1 for a year, 2 for a month and year, as it came
 */
@Personal
public record NgspDate(String date, String kind) {
    public NgspDate {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * The date in this form. What is not known is written as 01, as registers do; which digits the services expect there is
     * not published.
     */
    public static NgspDate of(PartialDate date) {
        String month = date.month().isPresent() ? date.monthText() : "01";
        String day = date.day().isPresent() ? date.dayText() : "01";
        return new NgspDate(date.yearText() + month + day, date.precision().ngspCode());
    }

    /**
     * The part of the date that is known; the other digits are not looked at, and may be missing. Empty if the code is
     * unknown, the digits have another form, or the calendar has no such day.
     */
    public Optional<PartialDate> read() {
        String digits = date.strip();
        return DatePrecision.ofNgspCode(kind.strip()).flatMap(precision -> switch (precision) {
            case YEAR -> knownPart(digits, 4).flatMap(DateForm.COMPACT::read);
            case MONTH ->
                knownPart(digits, 6)
                        .flatMap(part -> DateForm.COMPACT.read(part + "01"))
                        .map(date -> date.atMost(precision));
            case DAY -> digits.length() == 8 ? DateForm.COMPACT.read(digits) : Optional.empty();
        });
    }

    private static Optional<String> knownPart(String digits, int length) {
        boolean fits = digits.length() == length || digits.length() == 8;
        return fits && Digits.only(digits, 0, digits.length())
                ? Optional.of(digits.substring(0, length))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "NgspDate[***]";
    }
}
