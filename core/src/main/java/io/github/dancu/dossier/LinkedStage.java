package io.github.dancu.dossier;

/**
 * A part of a linked procedure (<i>thủ tục thành phần của liên thông</i>) that an agency handles by itself (QĐ 296/QĐ-VPCP of
 * 12/06/2024).
 */
public enum LinkedStage {
    /** Registration of a birth (<i>đăng ký khai sinh</i>); gives the child its personal number. */
    BIRTH_REGISTRATION("UBND cấp xã"),
    /** Registration of permanent residence (<i>đăng ký thường trú</i>). */
    PERMANENT_RESIDENCE("Công an"),
    /** Health card for a child under six (<i>cấp thẻ BHYT cho trẻ dưới 6 tuổi</i>). */
    CHILD_HEALTH_CARD("BHXH"),
    /** Identity card (<i>cấp thẻ căn cước</i>); in one variant of the birth procedure, not confirmed. */
    IDENTITY_CARD("Công an"),
    /** Registration of a death (<i>đăng ký khai tử</i>). */
    DEATH_REGISTRATION("UBND cấp xã"),
    /** Removal from the register of permanent residence (<i>xóa đăng ký thường trú</i>). */
    RESIDENCE_REMOVAL("Công an"),
    /** Funeral allowance (<i>trợ cấp mai táng phí</i>). The district level ended on 01/07/2025. */
    FUNERAL_ALLOWANCE("UBND cấp huyện, Sở LĐTBXH hoặc BHXH"),
    /** Survivor's benefit (<i>chế độ tử tuất</i>). */
    SURVIVOR_BENEFIT("UBND cấp huyện, Sở LĐTBXH hoặc BHXH");

    private final String agency;

    LinkedStage(String agency) {
        this.agency = agency;
    }

    /** Who handles it, in Vietnamese, as the order of 2024 names it; several where it depends on the case. */
    public String agency() {
        return agency;
    }
}
