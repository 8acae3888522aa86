package io.github.dancu.citizen;

/**
 * What a Vietnamese typing method did to the keys of a scanner that types like a keyboard (<i>lỗi bộ gõ tiếng Việt khi quét
 * mã QR</i>).
 */
public enum ScanDamage {
    /** The bars between the fields came as backslashes. */
    SEPARATOR,
    /** The keyboard layout of TCVN 5773:1993 wrote letters and tone marks for the digits: {@code đ} for 0, {@code ă} for 1. */
    DIGIT_ROW,
    /** Telex joined letters of a hexadecimal text: {@code ee} became {@code ê}, {@code dd} became {@code đ}. */
    TELEX,
    /** VNI joined a letter and a digit of a hexadecimal text: {@code e6} became {@code ê}, {@code d9} became {@code đ}. */
    VNI,
    /** The D of an object code came as {@code Đ}. */
    LETTER_D
}
