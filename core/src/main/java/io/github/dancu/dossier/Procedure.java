package io.github.dancu.dossier;

import java.util.Objects;

/**
 * An administrative procedure (<i>thủ tục hành chính</i>) and the field it belongs to.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows the code alone, for the rest may have come from anywhere.
 *
 * @param code the code in the national database
 * @param name the official Vietnamese name
 * @param fieldCode the code of the field (<i>mã lĩnh vực</i>)
 * @param fieldName the name of the field (<i>tên lĩnh vực</i>)
 */
public record Procedure(ProcedureCode code, String name, String fieldCode, String fieldName) {
    public Procedure {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fieldCode, "fieldCode");
        Objects.requireNonNull(fieldName, "fieldName");
    }

    @Override
    public String toString() {
        return "Procedure[" + code + "]";
    }
}
