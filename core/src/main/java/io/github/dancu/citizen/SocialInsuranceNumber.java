package io.github.dancu.citizen;

import java.util.Optional;

/**
 * A social-insurance number (<i>mã số BHXH</i>): ten digits, with no published check digit.
 *
 * <p>Its shape overlaps that of a mobile telephone number, so the shape alone proves nothing. Its first digits often are a
 * province, which is not relied on here. Source: QĐ 346/QĐ-BHXH (2019).
 *
 * <p>Immutable and thread-safe. {@link #toString()} hides all but the last four digits.
 *
 * @param digits exactly ten ASCII digits
 */
@Personal
public record SocialInsuranceNumber(String digits) {
    private static final IdentifierShape SHAPE = IdentifierShape.digits(10, "a social-insurance number is ten digits");

    /** @throws IllegalArgumentException if {@code digits} is not ten digits; the message never repeats the input */
    public SocialInsuranceNumber {
        SHAPE.require(digits);
    }

    /**
     * The number with these digits.
     *
     * @throws IllegalArgumentException if {@code digits} is not ten digits; the message never repeats the input
     */
    public static SocialInsuranceNumber of(String digits) {
        return new SocialInsuranceNumber(digits);
    }

    /** Reads a number typed by a person: blanks, dots and hyphens are ignored. Empty if it is not ten digits. */
    public static Optional<SocialInsuranceNumber> tryParse(String text) {
        return SHAPE.read(text, SocialInsuranceNumber::new);
    }

    /**
     * Whether the same digits are a telephone number: somebody may have filled in the wrong field. It proves nothing and
     * refuses nothing.
     */
    public boolean looksLikePhoneNumber() {
        return PhoneNumber.tryParse(digits).isPresent();
    }

    /** The ten digits; {@link #of} reads them back. */
    public String toText() {
        return digits;
    }

    @Override
    public String toString() {
        return Masked.toString(SocialInsuranceNumber.class, digits);
    }
}
