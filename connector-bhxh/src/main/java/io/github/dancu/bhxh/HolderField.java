package io.github.dancu.bhxh;

/** What of a question differs from the card (<i>thông tin sai lệch</i>). */
public enum HolderField {
    /** The name (060, 061). */
    NAME,
    /** The birth date (070). */
    BIRTH_DATE,
    /** The sex (080). */
    GENDER,
    /** The facility of first registration (090). */
    FACILITY
}
