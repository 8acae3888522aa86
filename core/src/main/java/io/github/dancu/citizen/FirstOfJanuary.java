package io.github.dancu.citizen;

/**
 * What somebody takes the first of January to mean in a register (<i>01/01 khi không rõ ngày, tháng sinh</i>): many were
 * entered for people of whom the year alone was known, and some people were born on that day.
 *
 * <p>Nothing in a date tells the two apart, so the choice is the reader's and has a name.
 */
public enum FirstOfJanuary {
    /** The day is the first of January. */
    AS_WRITTEN,
    /** Day and month are not known. */
    MEANS_YEAR_ONLY
}
