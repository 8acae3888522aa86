package io.github.dancu.place;

import java.util.Optional;

/**
 * The code of a health facility (<i>mã cơ sở khám chữa bệnh</i>): two digits of its province and three characters, which
 * may be letters.
 *
 * <p>Immutable and thread-safe. The codes come from the Ministry of Health's catalogue (QĐ 5084/QĐ-BYT and later).
 *
 * @param text two digits, then three digits or letters A to Z
 */
public record FacilityCode(String text) {
    private static final int LENGTH = 5;
    private static final String BLANKS_AND_DASHES = " \t\n\u000B\f\r\u00A0-\u2013";

    /** @throws IllegalArgumentException if {@code text} has another shape */
    public FacilityCode {
        if (!fits(text)) {
            throw new IllegalArgumentException("a facility code is two digits and three digits or capital letters");
        }
    }

    /**
     * The code with this text.
     *
     * @throws IllegalArgumentException if {@code text} has another shape
     */
    public static FacilityCode of(String text) {
        return new FacilityCode(text);
    }

    /** Reads a code as printed on cards ({@code 91 - 000}): blanks, dashes and case are ignored. Empty if it is none. */
    public static Optional<FacilityCode> tryParse(String text) {
        StringBuilder compact = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < text.length() && compact.length() <= LENGTH; i++) {
            char character = text.charAt(i);
            if (BLANKS_AND_DASHES.indexOf(character) < 0) {
                compact.append(capital(character));
            }
        }
        String code = compact.toString();
        return fits(code) ? Optional.of(new FacilityCode(code)) : Optional.empty();
    }

    /** The two digits of the province. */
    public String provinceCode() {
        return text.substring(0, 2);
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
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char character = text.charAt(i);
            boolean letter = i >= 2 && character >= 'A' && character <= 'Z';
            if (!letter && (character < '0' || character > '9')) {
                return false;
            }
        }
        return true;
    }

    /** Upper-cases ASCII letters alone: more would turn a foreign letter into an ASCII one. */
    private static char capital(char character) {
        return character >= 'a' && character <= 'z' ? (char) (character - 'a' + 'A') : character;
    }
}
