package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;

/** Whether fees were paid on line, and where (<i>được thanh toán trực tuyến</i>). */
public enum OnlinePayment {
    /** Not on line. */
    NO("0"),
    /** On the national portal. */
    NATIONAL_PORTAL("1"),
    /** Through the payment gateway of the ministry or province. */
    LOCAL_GATEWAY("2"),
    /** In another way. */
    OTHER("3");

    private final String code;

    OnlinePayment(String code) {
        this.code = code;
    }

    /** The portal's code (<i>DuocThanhToanTrucTuyen</i>). */
    public String code() {
        return code;
    }

    /** Reads the portal's code; blanks around it are ignored, and an unknown one is kept as it came. */
    public static Coded<OnlinePayment> read(String raw) {
        return PortalCodes.read(raw, values(), OnlinePayment::code);
    }
}
