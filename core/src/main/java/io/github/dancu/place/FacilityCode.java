package io.github.dancu.place;

import io.github.dancu.text.Digits;
import io.github.dancu.text.TypedText;
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
    private static final String DASHES = "-\u2013";

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
        String code = TypedText.compact(text, DASHES, LENGTH);
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
            if (!letter && !Digits.isDigit(character)) {
                return false;
            }
        }
        return true;
    }
}
