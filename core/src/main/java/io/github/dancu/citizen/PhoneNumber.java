package io.github.dancu.citizen;

import io.github.dancu.text.Digits;
import io.github.dancu.text.TypedText;
import java.util.Optional;

/**
 * A Vietnamese telephone number (<i>số điện thoại</i>) in its national form: ten or eleven digits that begin with 0.
 *
 * <p>Never use it to tell people apart: families share one number. A number of ten digits may as well be a social-insurance
 * number, and landline numbers of before 2017, with their old area codes, may have the shape of mobile ones of today.
 *
 * <p>The shape follows the numbering plan of TT 22/2014/TT-BTTTT as we know it from general knowledge; which codes are in
 * use is not checked. Short numbers and service numbers (113, 1900…) are no telephone numbers of a person and are refused.
 *
 * <p>Immutable and thread-safe. {@link #toString()} hides all but the last four digits.
 *
 * @param digits a mobile number (03, 05, 07, 08 or 09 and eight digits), a landline number (02 and nine digits), or a
 *     mobile number of before 15/09/2018 (01 and nine digits)
 */
@Personal
public record PhoneNumber(String digits) {
    private static final int LONGEST_TYPED = "0084".length() + 11;

    /** Which part of the numbering plan a number belongs to. */
    public enum Kind {
        /** A mobile number (<i>số di động</i>), ten digits. */
        MOBILE,
        /** A landline number (<i>số cố định</i>), eleven digits. */
        LANDLINE,
        /** A mobile number of eleven digits, out of service since the plan of 2018 (QĐ 798/QĐ-BTTTT). */
        OLD_MOBILE
    }

    /** @throws IllegalArgumentException if {@code digits} has another shape; the message never repeats the input */
    public PhoneNumber {
        if (!fits(digits)) {
            throw new IllegalArgumentException("a telephone number is ten digits from 03, 05, 07, 08 or 09,"
                    + " or eleven from 02, or from 01 if it is an old one");
        }
    }

    /**
     * The number with these digits, in its national form.
     *
     * @throws IllegalArgumentException if {@code digits} has another shape; the message never repeats the input
     */
    public static PhoneNumber of(String digits) {
        return new PhoneNumber(digits);
    }

    /**
     * Reads a number typed by a person: blanks, dots, hyphens, en dashes and brackets are ignored, and {@code +84},
     * {@code 84} or {@code 0084} may stand for the first 0 or before it. Empty if the shape is another.
     */
    public static Optional<PhoneNumber> tryParse(String text) {
        String national = national(TypedText.compact(text, ".-\u2013()", LONGEST_TYPED));
        return fits(national) ? Optional.of(new PhoneNumber(national)) : Optional.empty();
    }

    /** Which part of the numbering plan the number belongs to. */
    public Kind kind() {
        return switch (digits.charAt(1)) {
            case '1' -> Kind.OLD_MOBILE;
            case '2' -> Kind.LANDLINE;
            default -> Kind.MOBILE;
        };
    }

    /** Whether it is a mobile number of today's plan. */
    public boolean isMobile() {
        return kind() == Kind.MOBILE;
    }

    /**
     * The number that an old mobile number of eleven digits became on 15/09/2018: a proposal, this number is kept. Empty
     * for every other number, and for a beginning that the plan (QĐ 798/QĐ-BTTTT of 25/05/2018) does not name.
     */
    public Optional<PhoneNumber> renumbered() {
        return kind() == Kind.OLD_MOBILE ? MobileRenumbering.of(digits).map(PhoneNumber::new) : Optional.empty();
    }

    /** The number as it is dialled from abroad: {@code +84} and the digits behind the first 0. */
    public String international() {
        return "+84" + digits.substring(1);
    }

    /** The national form; {@link #of} reads it back. */
    public String toText() {
        return digits;
    }

    @Override
    public String toString() {
        return Masked.toString(PhoneNumber.class, digits);
    }

    private static String national(String typed) {
        for (String code : new String[] {"+84", "0084", "84"}) {
            if (typed.startsWith(code)) {
                String behind = typed.substring(code.length());
                return behind.startsWith("0") ? behind : "0" + behind;
            }
        }
        return typed;
    }

    private static boolean fits(String text) {
        return text.length() > 1
                && text.charAt(0) == '0'
                && text.length() == lengthFor(text.charAt(1))
                && Digits.only(text, 2, text.length());
    }

    private static int lengthFor(char second) {
        return switch (second) {
            case '1', '2' -> 11;
            case '3', '5', '7', '8', '9' -> 10;
            default -> 0;
        };
    }
}
