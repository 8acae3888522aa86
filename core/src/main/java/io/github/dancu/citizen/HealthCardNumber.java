package io.github.dancu.citizen;

import java.util.Optional;

/**
 * A health-insurance card number (<i>mã thẻ BHYT</i>): object code, benefit digit, province and a number, 15 characters,
 * or 17 since CV 2746/BHXH-CNTT.
 *
 * <p>Only the shape is checked: which object codes exist, and with which benefit digit, is the insurer's business and
 * changes. Source: QĐ 1351/QĐ-BHXH (2015) with its amendments of 2023 and 2024.
 *
 * <p>Immutable and thread-safe. {@link #toString()} hides all but the last four characters.
 *
 * @param text two letters A to Z, one digit 1 to 5, two digits, then ten or twelve digits
 */
@Personal
public record HealthCardNumber(String text) {
    private static final int HEAD = 5;
    private static final int SHORT = 15;
    private static final IdentifierShape SHAPE = IdentifierShape.between(
                    "AA100000000000000",
                    "ZZ599999999999999",
                    "a health card number is two letters, a digit 1 to 5 and twelve or fourteen digits")
            .orShort(SHORT);

    /** @throws IllegalArgumentException if {@code text} has another shape; the message never repeats the input */
    public HealthCardNumber {
        SHAPE.require(text);
    }

    /**
     * The card number with this text.
     *
     * @throws IllegalArgumentException if {@code text} has another shape; the message never repeats the input
     */
    public static HealthCardNumber of(String text) {
        return new HealthCardNumber(text);
    }

    /** Reads a number typed by a person: blanks, dots, hyphens and case are ignored. Empty if the shape is another. */
    public static Optional<HealthCardNumber> tryParse(String text) {
        return SHAPE.read(text, HealthCardNumber::new);
    }

    /** The two letters that say who is insured (<i>mã đối tượng</i>), for example {@code GD} or {@code TE}. */
    public String objectCode() {
        return text.substring(0, 2);
    }

    /** What the object code stands for, and who pays; empty if no table known to us has the code. */
    public Optional<InsuredCategory> category() {
        return InsuredCategories.of(objectCode());
    }

    /** The benefit level (<i>mã quyền lợi</i>) that the third character states. */
    public BenefitLevel benefitLevel() {
        return BenefitLevel.ofDigit(text.charAt(2));
    }

    /** The two digits of the issuing province as it was when the card was issued. */
    public String provinceCode() {
        return text.substring(3, HEAD);
    }

    /**
     * The province that issued the card, under the name it had before the mergers of 01/07/2025; for 97 and 98, which are
     * not confirmed, the insurance of the army and of the police. Empty if the digits stand for none.
     */
    public Optional<IssuingPlace> issuingPlace() {
        return IssuingPlaces.ofCard(provinceCode());
    }

    /** The social-insurance number of the holder: the last ten digits of a card of 15 characters, else empty. */
    public Optional<SocialInsuranceNumber> socialInsuranceNumber() {
        return text.length() == SHORT ? Optional.of(SocialInsuranceNumber.of(text.substring(HEAD))) : Optional.empty();
    }

    /**
     * The personal number that the last twelve digits of a card of 17 characters presumably are, else empty. The layout of
     * these cards is not published: it is inferred from their length, so compare the number before relying on it.
     */
    public Optional<CitizenId> citizenId() {
        return text.length() == SHORT ? Optional.empty() : Optional.of(CitizenId.of(text.substring(HEAD)));
    }

    /** The whole number; {@link #of} reads it back. */
    public String toText() {
        return text;
    }

    @Override
    public String toString() {
        return Masked.toString(HealthCardNumber.class, text);
    }
}
