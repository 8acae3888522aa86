package io.github.dancu.citizen;

/** A part of a record that the law calls sensitive (<i>dữ liệu cá nhân nhạy cảm</i>) and that must be asked for by name. */
public enum SensitiveField {
    /** <i>Dân tộc</i>. */
    ETHNIC_GROUP,
    /** <i>Tôn giáo</i>. */
    RELIGION,
    /** <i>Nhóm máu</i>. */
    BLOOD_GROUP
}
