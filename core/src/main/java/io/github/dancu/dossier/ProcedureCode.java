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
    private static final String NATIONAL_SAMPLE = "9.999999";
    private static final String LOCAL_SAMPLE = NATIONAL_SAMPLE + ".999.99.99.A99";
    private static final CodeShape SHAPE = new CodeShape(
            ProcedureCode::fits,
            LOCAL_SAMPLE.length(),
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

    /** Whether the procedure is one of a ministry or province alone (<i>thủ tục đặc thù</i>): its code names the agency. */
    public boolean isLocal() {
        return text.length() > NATIONAL_SAMPLE.length();
    }

    /** The first part of the code, without the agency: this code itself if it is not local. */
    public ProcedureCode nationalPart() {
        return isLocal() ? new ProcedureCode(text.substring(0, NATIONAL_SAMPLE.length())) : this;
    }

    /** The agency that a local code names; empty for a national one. */
    public Optional<AgencyCode> agency() {
        return isLocal() ? Optional.of(AgencyCode.of(text.substring(NATIONAL_SAMPLE.length() + 1))) : Optional.empty();
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
        return CodeShape.isLike(NATIONAL_SAMPLE, text)
                || (CodeShape.isLike(LOCAL_SAMPLE, text) && "GH".indexOf(text.charAt(text.length() - 3)) >= 0);
    }
}
