package io.github.dancu.dvc;

import io.github.dancu.dossier.ProcedureCode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A procedure in the portal's list of them (<i>danh sách thủ tục hành chính</i>), as it came.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows the code alone, where it is one.
 *
 * @param code its code, or empty
 * @param name its name, or empty
 * @param more the other fields of the row that hold something, by the portal's name of the field, objects and lists as JSON
 */
public record ProcedureEntry(String code, String name, Map<String, String> more) {
    public ProcedureEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        more = OtherFields.copyOf(more);
    }

    /** The code, for {@link PortalInformation#procedure}; empty if it is none that we know the shape of. */
    public Optional<ProcedureCode> procedureCode() {
        return ProcedureCode.tryParse(code);
    }

    @Override
    public String toString() {
        return "ProcedureEntry[" + procedureCode().map(ProcedureCode::toText).orElse("?") + "]";
    }
}
