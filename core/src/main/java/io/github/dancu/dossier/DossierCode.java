package io.github.dancu.dossier;

import java.util.Optional;

/**
 * The code of a dossier (<i>mã hồ sơ</i>): the agency that received it, the day, and a running number.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text for example {@code H33.899-260101-0001}, at most 60 characters
 */
public record DossierCode(String text) {
    private static final CodeShape SHAPE = new CodeShape(
            "[0-9A-Z]{2,3}(\\.[0-9A-Z]{2,3})*-[0-9]{6,8}-[0-9]{4,7}",
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

    /** The whole code; {@link #of} reads it back. */
    public String toText() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
