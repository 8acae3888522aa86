package io.github.dancu.dossier;

import java.util.Optional;

/**
 * The code of an administrative procedure (<i>mã thủ tục hành chính</i>) in the national database.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text for example {@code 1.004222}, or {@code 1.004616.000.00.00.H56} for a local procedure
 */
public record ProcedureCode(String text) {
    private static final CodeShape SHAPE = new CodeShape(
            "[0-9]\\.[0-9]{6}(\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[HG][0-9]{2})?",
            22,
            "a procedure code is one digit, a dot and six digits,"
                    + " with an agency code behind it if it is a local one");

    /** @throws IllegalArgumentException if {@code text} has another shape */
    public ProcedureCode {
        SHAPE.require(text);
    }

    /**
     * The code with this text.
     *
     * @throws IllegalArgumentException if {@code text} has another shape
     */
    public static ProcedureCode of(String text) {
        return new ProcedureCode(text);
    }

    /** Reads a code typed by a person: blanks and case are ignored. Empty if it is none. */
    public static Optional<ProcedureCode> tryParse(String text) {
        return SHAPE.read(text, ProcedureCode::new);
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
