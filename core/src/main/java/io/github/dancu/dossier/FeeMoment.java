package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;

/** When a fee is charged (<i>hình thức thu</i>); the portal has no code 3 that is known. */
public enum FeeMoment {
    /** When the dossier is received (<i>thu khi tiếp nhận</i>). */
    AT_INTAKE("1"),
    /** When papers are supplemented (<i>thu khi bổ sung</i>). */
    AT_SUPPLEMENT("2"),
    /** When the result is returned (<i>thu khi trả kết quả</i>). */
    AT_RETURN("4");

    private final String code;

    FeeMoment(String code) {
        this.code = code;
    }

    /** The portal's code (<i>HinhThucThu</i>). */
    public String code() {
        return code;
    }

    /** Reads the portal's code; blanks around it are ignored, and an unknown one is kept as it came. */
    public static Coded<FeeMoment> read(String raw) {
        return PortalCodes.read(raw, values(), FeeMoment::code);
    }
}
