package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;

/** How the result goes back to the applicant (<i>hình thức trả kết quả</i>). */
public enum ResultDelivery {
    /** At the counter (<i>trực tiếp</i>). */
    COUNTER("0"),
    /** By the public post (<i>bưu chính công ích</i>). */
    POST("1");

    private final String code;

    ResultDelivery(String code) {
        this.code = code;
    }

    /** The portal's code (<i>HinhThuc</i>). */
    public String code() {
        return code;
    }

    /** Reads the portal's code; blanks around it are ignored, and an unknown one is kept as it came. */
    public static Coded<ResultDelivery> read(String raw) {
        return PortalCodes.read(raw, values(), ResultDelivery::code);
    }
}
