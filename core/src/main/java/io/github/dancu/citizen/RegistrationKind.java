package io.github.dancu.citizen;

/** In which way an event entered the civil-status register (<i>loại đăng ký hộ tịch</i>). */
public enum RegistrationKind {
    /** <i>Đăng ký đúng hạn</i>. */
    ON_TIME,
    /** <i>Đăng ký lại</i>, because the first entry is lost. */
    AGAIN,
    /** <i>Ghi vào sổ việc đã đăng ký ở nước ngoài</i>. */
    RECORDED_FROM_ABROAD,
    /** <i>Đăng ký quá hạn</i>. */
    LATE
}
