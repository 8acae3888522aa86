package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;

/**
 * Whom a dossier is about (<i>loại đối tượng</i>), with the codes of the national portal; one public source, not confirmed.
 *
 * <p>The ministry portal of 2026 numbers its owners in another way.
 */
public enum OwnerKind {
    /** A citizen (<i>công dân</i>). */
    CITIZEN("1"),
    /** A business (<i>doanh nghiệp</i>). */
    BUSINESS("2"),
    /** A state agency (<i>cơ quan nhà nước</i>). */
    STATE_AGENCY("3"),
    /** An organisation, or somebody else (<i>tổ chức, khác</i>). */
    ORGANISATION("4");

    private final String code;

    OwnerKind(String code) {
        this.code = code;
    }

    /** The portal's code (<i>LoaiDoiTuong</i>). */
    public String code() {
        return code;
    }

    /** Reads the portal's code; blanks around it are ignored, and an unknown one is kept as it came. */
    public static Coded<OwnerKind> read(String raw) {
        return PortalCodes.read(raw, values(), OwnerKind::code);
    }
}
