package io.github.dancu.citizen;

/**
 * Whether a person is married (<i>tình trạng hôn nhân</i>).
 *
 * <p>Of the population database's codes only the one for divorced is confirmed.
 */
public enum MaritalStatus {
    /** <i>Chưa kết hôn</i>. */
    SINGLE,
    /** <i>Đang có vợ, có chồng</i>. */
    MARRIED,
    /** <i>Đã ly hôn</i>. */
    DIVORCED
}
