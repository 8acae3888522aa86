package io.github.dancu.citizen;

import java.util.List;
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
    private static final String FIRST_DOUBLY_ISSUED = "271450001";
    private static final String LAST_DOUBLY_ISSUED = "271500000";
    private static final IdentifierShape SHAPE = IdentifierShape.digits(9, "a CMND number is nine digits");

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

    /**
     * The provinces that issued numbers of this beginning: several may share one, and a longer beginning goes before a
     * shorter one. Not modifiable; empty if no table known to us has the beginning.
     */
    public List<IssuingPlace> issuingPlaces() {
        return IssuingPlaces.ofCmnd(digits);
    }

    /** Whether the number is in the range 271450001 to 271500000, which two provinces issued to different people. */
    public boolean isDoublyIssued() {
        return digits.compareTo(FIRST_DOUBLY_ISSUED) >= 0 && digits.compareTo(LAST_DOUBLY_ISSUED) <= 0;
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
