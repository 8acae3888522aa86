package io.github.dancu.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The code of a dossier (<i>mã hồ sơ</i>): the agency that received it, the day, and a running number.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text for example {@code H33.899-260101-0001}, at most 60 characters
 */
public record DossierCode(String text) {
    private static final int SHORT_DATE = "yyMMdd".length();
    private static final int LONG_DATE = "yyyyMMdd".length();
    private static final CodeShape SHAPE = new CodeShape(
            DossierCode::fits,
            60,
            "a dossier code is an agency code, a date of six to eight digits and four to seven digits,"
                    + " joined by hyphens, at most 60 characters");

    /** @throws IllegalArgumentException if {@code text} has another shape */
    public DossierCode {
        SHAPE.require(text);
    }

    /**
     * The code with this text.
     *
     * @throws IllegalArgumentException if {@code text} has another shape
     */
    public static DossierCode of(String text) {
        return new DossierCode(text);
    }

    /** Reads a code typed by a person: blanks and case are ignored. Empty if it is none. */
    public static Optional<DossierCode> tryParse(String text) {
        return SHAPE.read(text, DossierCode::new);
    }

    /** The agency that gave the code; empty if its part is longer than an agency's code may be. */
    public Optional<AgencyCode> agency() {
        return AgencyCode.tryParse(text.substring(0, text.indexOf('-')));
    }

    /**
     * The day in the code, {@code yyMMdd} of this century or {@code yyyyMMdd}. Empty if it has seven digits, or if the
     * calendar has no such day.
     */
    public Optional<LocalDate> date() {
        String digits = text.substring(text.indexOf('-') + 1, text.lastIndexOf('-'));
        if (digits.length() == SHORT_DATE) {
            return day("20" + digits);
        }
        return digits.length() == LONG_DATE ? day(digits) : Optional.empty();
    }

    /** The running number, four to seven digits; leading zeros belong to it. */
    public String sequence() {
        return text.substring(text.lastIndexOf('-') + 1);
    }

    /** The whole code; {@link #of} reads it back. */
    public String toText() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean fits(String text) {
        int first = text.indexOf('-');
        int last = text.lastIndexOf('-');
        return first != last
                && CodeShape.isGroups(text.substring(0, first))
                && CodeShape.isDigits(text.substring(first + 1, last), SHORT_DATE, LONG_DATE)
                && CodeShape.isDigits(text.substring(last + 1), 4, 7);
    }

    private static Optional<LocalDate> day(String digits) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
