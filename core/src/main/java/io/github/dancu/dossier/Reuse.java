package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;

/**
 * Whether a paper that is there already stands in for one that would have to be handed in (<i>được tái sử dụng</i>).
 *
 * <p>What 1 and 2 mean follows one public source; check it with the operator of the portal.
 */
public enum Reuse {
    /** Nothing is used again. */
    NONE("0"),
    /** A digitised paper is used again (<i>tái sử dụng</i>). */
    REUSED("1"),
    /** The result of an earlier dossier replaces it, see {@link Attachment#replacingResult()}. */
    REPLACED_BY_RESULT("2");

    private final String code;

    Reuse(String code) {
        this.code = code;
    }

    /** The portal's code (<i>DuocTaiSuDung</i>). */
    public String code() {
        return code;
    }

    /** Reads the portal's code; blanks around it are ignored, and an unknown one is kept as it came. */
    public static Coded<Reuse> read(String raw) {
        return PortalCodes.read(raw, values(), Reuse::code);
    }
}
