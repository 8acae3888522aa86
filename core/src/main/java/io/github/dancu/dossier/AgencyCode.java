package io.github.dancu.dossier;

import java.util.Optional;

/**
 * The identification code of a state agency (<i>mã định danh cơ quan</i>), of the old system (QCVN 102:2016) or the new
 * one (QĐ 20/2020/QĐ-TTg).
 *
 * <p>Immutable and thread-safe.
 *
 * @param text for example {@code H33.899} or {@code 000.00.01.H33}, at most 35 characters
 */
public record AgencyCode(String text) {
    private static final CodeShape SHAPE = new CodeShape(
            "[0-9A-Z]{2,3}(\\.[0-9A-Z]{2,3})*",
            35,
            "an agency code is groups of two or three digits or capital letters, joined by dots,"
                    + " at most 35 characters");

    /** @throws IllegalArgumentException if {@code text} has another shape */
    public AgencyCode {
        SHAPE.require(text);
    }

    /**
     * The code with this text.
     *
     * @throws IllegalArgumentException if {@code text} has another shape
     */
    public static AgencyCode of(String text) {
        return new AgencyCode(text);
    }

    /** Reads a code typed by a person: blanks and case are ignored. Empty if it is none. */
    public static Optional<AgencyCode> tryParse(String text) {
        return SHAPE.read(text, AgencyCode::new);
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
