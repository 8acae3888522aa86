package io.github.dancu.testkit;

/**
 * One way in which the gateway writes its answers differently from what one hopes for (<i>dữ liệu trả về không đồng nhất</i>).
 *
 * <p>Without any, an optional field that holds nothing is null, an empty list is {@code []}, a number of a dossier is a text
 * and a time has 12 digits. Of several that speak of the same thing the first of this enum holds.
 */
public enum BhxhOddity {
    /** An optional field that holds nothing is absent. */
    ABSENT_FIELDS,
    /** An optional field that holds nothing is a single space. */
    SPACE_FIELDS,
    /** An optional field that holds nothing is an empty text. */
    BLANK_FIELDS,
    /** A list that holds nothing is absent. */
    ABSENT_LISTS,
    /** A list that holds nothing is null. */
    NULL_LISTS,
    /** {@code maHoSo} is a number. */
    NUMERIC_DOSSIER_NUMBERS,
    /** The times of a treatment have seconds: 14 digits. */
    TIMES_WITH_SECONDS
}
