package io.github.dancu.dossier;

/** What an {@link Allowance} counts (<i>đơn vị tính thời hạn</i>). */
public enum AllowanceUnit {
    /** <i>Ngày làm việc</i>. */
    WORKING_DAY,
    /** <i>Ngày</i>: every day counts, days off too. */
    CALENDAR_DAY,
    /** <i>Giờ làm việc</i>. */
    WORKING_HOUR
}
