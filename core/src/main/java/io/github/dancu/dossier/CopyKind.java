package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;

/** Which version of a paper is handed in (<i>loại bản</i>); one public source. */
public enum CopyKind {
    /** The original (<i>bản chính</i>). */
    ORIGINAL("0"),
    /** A copy (<i>bản sao</i>). */
    COPY("1"),
    /** An electronic version (<i>bản điện tử</i>). */
    ELECTRONIC("2");

    private final String code;

    CopyKind(String code) {
        this.code = code;
    }

    /** The portal's code (<i>LoaiBan</i>). */
    public String code() {
        return code;
    }

    /** Reads the portal's code; blanks around it are ignored, and an unknown one is kept as it came. */
    public static Coded<CopyKind> read(String raw) {
        return PortalCodes.read(raw, values(), CopyKind::code);
    }
}
