package io.github.dancu.cleansing.rules;

/** How sure it is that something must be done about a finding (<i>mức độ</i>). */
public enum Severity {
    /** It is wrong, or missing (<i>lỗi</i>). */
    ERROR,
    /** It is probably wrong: somebody has to look (<i>cảnh báo</i>). */
    WARNING,
    /** It may be as it should; good to know (<i>thông tin</i>). */
    INFO
}
