package io.github.dancu.csdl;

/** What differs between a question and the record it is about (<i>thông tin sai lệch</i>), as far as checks can tell. */
public enum Mismatch {
    /** The number: another one that was at hand fits. */
    NUMBER,
    /** The name: another one that was at hand fits. */
    NAME,
    /** The diacritics of the name: without them it fits. */
    NAME_DIACRITICS,
    /** The birth date: another one that was at hand fits. */
    BIRTH_DATE,
    /** The day or the month of birth: the year alone fits. */
    BIRTH_DAY_OR_MONTH,
    /** Day and month of birth stand in each other's place. */
    BIRTH_DAY_AND_MONTH_SWAPPED
}
