package io.github.dancu.citizen;

/**
 * The sex a record states (<i>giới tính</i>).
 *
 * <p>Each system writes it in its own way (1 and 2, "Nam" and "Nữ"); what a system sent is kept beside it in a
 * {@link Coded}.
 */
public enum Gender {
    /** <i>Nam</i>. */
    MALE,
    /** <i>Nữ</i>. */
    FEMALE
}
