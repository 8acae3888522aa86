package io.github.dancu.citizen;

/** By which paper somebody is identified in the civil-status register (<i>loại giấy tờ tùy thân</i>). */
public enum IdentityPaperKind {
    /** <i>Chứng minh nhân dân</i>, the old card with nine digits. */
    CMND,
    /** <i>Hộ chiếu</i>. */
    PASSPORT,
    /** <i>Thẻ thường trú</i>, of foreigners. */
    PERMANENT_RESIDENCE_CARD,
    /** <i>Căn cước công dân</i>. */
    CITIZEN_CARD,
    /** <i>Chứng minh quân đội</i>. */
    MILITARY_CARD,
    /** <i>Chứng minh sĩ quan</i>. */
    OFFICER_CARD,
    /** <i>Chứng minh Công an nhân dân</i>. */
    POLICE_CARD,
    /** <i>Khác</i>. */
    OTHER
}
