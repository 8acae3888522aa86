package io.github.dancu.citizen;

import java.util.Optional;

/**
 * The number of an old identity card (<i>chứng minh nhân dân 9 số</i>): nine digits.
 *
 * <p>It is neither unique nor permanent: the range 271450001 to 271500000 was issued twice, and moving to another province
 * meant a new number. Never use it alone as a key. Its absence is legal: some people never had one.
 *
 * <p>Immutable and thread-safe. {@link #toString()} hides all but the last four digits.
 *
 * @param digits exactly nine ASCII digits
 */
@Personal
public record CmndNumber(String digits) {
    private static final IdentifierShape SHAPE = new IdentifierShape("[0-9]{9}", "a CMND number is nine digits");

    /** @throws IllegalArgumentException if {@code digits} is not nine digits; the message never repeats the input */
    public CmndNumber {
        SHAPE.require(digits);
    }

    /**
     * The number with these digits.
     *
     * @throws IllegalArgumentException if {@code digits} is not nine digits; the message never repeats the input
     */
    public static CmndNumber of(String digits) {
        return new CmndNumber(digits);
    }

    /** Reads a number typed by a person: blanks, dots and hyphens are ignored. Empty if it is not nine digits. */
    public static Optional<CmndNumber> tryParse(String text) {
        return SHAPE.read(text, CmndNumber::new);
    }

    /** The nine digits; {@link #of} reads them back. */
    public String toText() {
        return digits;
    }

    @Override
    public String toString() {
        return Masked.toString(CmndNumber.class, digits);
    }
}
