package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;

/**
 * A data base that was used for a dossier (<i>cơ sở dữ liệu được kết nối</i>).
 *
 * <p>The list of codes is not published: only the population database is known (one source), any other code is passed on.
 */
public enum LinkedDatabase {
    /** The national population database (<i>CSDL quốc gia về dân cư</i>). */
    POPULATION("1");

    private final String code;

    LinkedDatabase(String code) {
        this.code = code;
    }

    /** The portal's code (<i>MaCSDL</i>). */
    public String code() {
        return code;
    }

    /** Reads the portal's code; blanks around it are ignored, and an unknown one is kept as it came. */
    public static Coded<LinkedDatabase> read(String raw) {
        return PortalCodes.read(raw, values(), LinkedDatabase::code);
    }
}
