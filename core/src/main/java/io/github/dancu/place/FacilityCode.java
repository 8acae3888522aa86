package io.github.dancu.place;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a health facility (<i>mã cơ sở khám chữa bệnh</i>): two digits of its province and three characters, which
 * may be letters.
 *
 * <p>Immutable and thread-safe. The codes come from the Ministry of Health's catalogue (QĐ 5084/QĐ-BYT and later).
 *
 * @param text two digits, then three digits or letters A to Z
 */
public record FacilityCode(String text) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{2}[0-9A-Z]{3}");
    // Ignores the case of ASCII letters alone: upper-casing first would turn a foreign letter into an ASCII one.
    private static final Pattern PRINTED = Pattern.compile(SHAPE.pattern(), Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0\\-\\u2013]+");

    /** @throws IllegalArgumentException if {@code text} has another shape */
    public FacilityCode {
        if (!SHAPE.matcher(text).matches()) {
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
        String compact = SEPARATORS.matcher(text).replaceAll("");
        return PRINTED.matcher(compact).matches()
                ? Optional.of(new FacilityCode(compact.toUpperCase(Locale.ROOT)))
                : Optional.empty();
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
}
