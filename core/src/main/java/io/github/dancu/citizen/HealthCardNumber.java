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
    private static final IdentifierShape SHAPE = new IdentifierShape(
            "[A-Z]{2}[1-5][0-9]{2}(?:[0-9]{10}|[0-9]{12})",
            "a health card number is two letters, a digit 1 to 5 and twelve or fourteen digits");

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

    /** The two letters that say who pays (<i>mã đối tượng</i>), for example {@code GD} or {@code TE}. */
    public String objectCode() {
        return text.substring(0, 2);
    }

    /** The benefit level (<i>mã quyền lợi</i>), 1 to 5. */
    public int benefitLevel() {
        return text.charAt(2) - '0';
    }

    /** The two digits of the issuing province as it was when the card was issued. */
    public String provinceCode() {
        return text.substring(3, 5);
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
