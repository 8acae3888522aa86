package io.github.dancu.dossier;

import io.github.dancu.reference.ReferenceTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A procedure (<i>thủ tục hành chính</i>) this library knows by name: residence, civil status, certification and the linked
 * procedures. Far from all there are; the portal's catalogue has the rest, with fields and allowances.
 *
 * <p>From public procedure lists and configurations of portals. Immutable and thread-safe.
 *
 * @param code the code in the national database
 * @param name the Vietnamese name
 * @param agency who handles it, in Vietnamese; empty if not known
 * @param confirmed whether a sound source links code and name
 */
public record KnownProcedure(ProcedureCode code, String name, String agency, boolean confirmed) {
    public KnownProcedure {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(agency, "agency");
    }

    /** Every procedure known here, in the order of the table; read once, when first asked for. */
    public static List<KnownProcedure> all() {
        return Table.ROWS;
    }

    /** The procedure with a code; empty if it is not known here. */
    public static Optional<KnownProcedure> of(ProcedureCode code) {
        return Optional.ofNullable(Table.BY_CODE.get(code));
    }

    private static final class Table {
        static final List<KnownProcedure> ROWS = ReferenceTable.read(
                "procedures",
                row -> new KnownProcedure(
                        ProcedureCode.of(row.text("code")),
                        row.text("name"),
                        row.text("agency"),
                        Boolean.parseBoolean(row.text("confirmed"))));
        static final Map<ProcedureCode, KnownProcedure> BY_CODE =
                ROWS.stream().collect(Collectors.toMap(KnownProcedure::code, Function.identity()));
    }
}
