package io.github.dancu.citizen;

/**
 * Who pays for somebody's health insurance (<i>nhóm tham gia BHYT</i>), as the object codes of card numbers are grouped.
 *
 * <p>Source: QĐ 1351/QĐ-BHXH (2015) with its amendments of 2023 and 2024.
 */
public enum PayingGroup {
    /** Employer and employee (<i>người lao động và người sử dụng lao động</i>). */
    EMPLOYMENT,
    /** The social-insurance body (<i>tổ chức BHXH đóng</i>). */
    SOCIAL_INSURANCE,
    /** The state budget (<i>ngân sách nhà nước đóng</i>). */
    STATE,
    /** The insured, with help from the state budget (<i>ngân sách nhà nước hỗ trợ mức đóng</i>). */
    STATE_SUPPORT,
    /** The household (<i>hộ gia đình</i>). */
    HOUSEHOLD
}
