package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;

/** How a dossier was handed in (<i>kênh thực hiện</i>). */
public enum Channel {
    /** At the counter (<i>trực tiếp</i>); in reports, a dossier without a channel counts as this one. */
    COUNTER("1"),
    /** On the portal (<i>trực tuyến</i>). */
    ONLINE("2"),
    /** By the public post (<i>bưu chính công ích</i>). */
    POST("3");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    /** The portal's code (<i>KenhThucHien</i>). */
    public String code() {
        return code;
    }

    /** Reads the portal's code; blanks around it are ignored, and an unknown one is kept as it came. */
    public static Coded<Channel> read(String raw) {
        return PortalCodes.read(raw, values(), Channel::code);
    }
}
