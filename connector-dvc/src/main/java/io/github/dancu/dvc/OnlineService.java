package io.github.dancu.dvc;

import io.github.dancu.dossier.ProcedureCode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A public service that the portal offers online (<i>dịch vụ công trực tuyến</i>), as {@code LayDVC} lists it; by one public source.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows the procedure's code alone, where it is one.
 *
 * @param code its code (<i>MADVC</i>), or empty
 * @param name its name (<i>TENDVC</i>), or empty
 * @param procedure the code of its procedure (<i>MATTHC</i>), or empty
 * @param procedureName the name of its procedure (<i>TENTTHC</i>), or empty
 * @param agencyName the agency that published the procedure (<i>TENCOQUANBANHANH</i>), or empty
 * @param fieldName the name of its field (<i>TENLINHVUC</i>), or empty
 * @param applied whether it is in use (<i>APDUNGDVC</i>), or empty; its values are not published
 * @param more the other fields of the row that hold something, by the portal's name of the field, objects and lists as JSON
 */
public record OnlineService(
        String code,
        String name,
        String procedure,
        String procedureName,
        String agencyName,
        String fieldName,
        String applied,
        Map<String, String> more) {
    public OnlineService {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(procedureName, "procedureName");
        Objects.requireNonNull(agencyName, "agencyName");
        Objects.requireNonNull(fieldName, "fieldName");
        Objects.requireNonNull(applied, "applied");
        more = OtherFields.copyOf(more);
    }

    /** The code of its procedure, for {@link PortalInformation#procedure}; empty if it is none that we know the shape of. */
    public Optional<ProcedureCode> procedureCode() {
        return ProcedureCode.tryParse(procedure);
    }

    static OnlineService read(RowReader row) {
        return new OnlineService(
                row.text("MADVC"),
                row.text("TENDVC"),
                row.text("MATTHC"),
                row.text("TENTTHC"),
                row.text("TENCOQUANBANHANH"),
                row.text("TENLINHVUC"),
                row.text("APDUNGDVC"),
                row.rest());
    }

    @Override
    public String toString() {
        return "OnlineService[" + procedureCode().map(ProcedureCode::toText).orElse("?") + "]";
    }
}
