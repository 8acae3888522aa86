package io.github.dancu.citizen;

import java.util.Optional;

/**
 * The code of a household (<i>mã hộ gia đình</i>) at social insurance: ten digits.
 *
 * <p>It has the shape of a social-insurance number and of a telephone number; only the field it came in tells them apart.
 * Immutable and thread-safe. {@link #toString()} hides all but the last four digits.
 *
 * @param digits exactly ten ASCII digits
 */
@Personal
public record HouseholdCode(String digits) {
    private static final IdentifierShape SHAPE = IdentifierShape.digits(10, "a household code is ten digits");

    /** @throws IllegalArgumentException if {@code digits} is not ten digits; the message never repeats the input */
    public HouseholdCode {
        SHAPE.require(digits);
    }

    /**
     * The code with these digits.
     *
     * @throws IllegalArgumentException if {@code digits} is not ten digits; the message never repeats the input
     */
    public static HouseholdCode of(String digits) {
        return new HouseholdCode(digits);
    }

    /** Reads a code typed by a person: blanks, dots and hyphens are ignored. Empty if it is not ten digits. */
    public static Optional<HouseholdCode> tryParse(String text) {
        return SHAPE.read(text, HouseholdCode::new);
    }

    /** The ten digits; {@link #of} reads them back. */
    public String toText() {
        return digits;
    }

    @Override
    public String toString() {
        return Masked.toString(HouseholdCode.class, digits);
    }
}
