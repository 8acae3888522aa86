package io.github.dancu.dossier;

import io.github.dancu.reference.ReferenceTable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the 25 essential public services (<i>25 dịch vụ công thiết yếu</i>) of Đề án 06 (QĐ 06/QĐ-TTg of 06/01/2022).
 *
 * <p>Which service is the twenty-fifth is not confirmed. Since 01/10/2025 all are handed in online only (CT 24/CT-TTg).
 * Immutable and thread-safe.
 *
 * @param number its place in the list, 1 to 25
 * @param group whom the list gives it to
 * @param name the Vietnamese name
 * @param codes the procedures it is known under: none to several, and never said to be all
 * @param confirmed whether a sound source names it
 * @param note what else is known, empty if nothing
 */
public record EssentialService(
        int number, Group group, String name, List<ProcedureCode> codes, boolean confirmed, String note) {
    /** Whom the list of Đề án 06 gives a service to. */
    public enum Group {
        /** The Ministry of Public Security (<i>Bộ Công an</i>): eleven services. */
        POLICE,
        /** Other ministries and agencies: fourteen services, two of which the police took over in 2025. */
        OTHER
    }

    public EssentialService {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(note, "note");
        codes = List.copyOf(codes);
    }

    /** The 25 services in the order of the list; read once, when first asked for. */
    public static List<EssentialService> all() {
        return Table.ROWS;
    }

    /** The service a procedure belongs to; empty if it belongs to none or its code is not known here. */
    public static Optional<EssentialService> of(ProcedureCode code) {
        return all().stream().filter(service -> service.codes.contains(code)).findFirst();
    }

    /** The service at a place of the list; empty if the number is not one of 1 to 25. */
    public static Optional<EssentialService> ofNumber(int number) {
        return all().stream().filter(service -> service.number == number).findFirst();
    }

    private static final class Table {
        static final List<EssentialService> ROWS = ReferenceTable.read(
                "essential_services",
                row -> new EssentialService(
                        Integer.parseInt(row.text("number")),
                        Group.valueOf(row.text("group")),
                        row.text("name"),
                        codes(row.text("procedure_codes")),
                        Boolean.parseBoolean(row.text("confirmed")),
                        row.text("note")));

        private static List<ProcedureCode> codes(String text) {
            return text.isEmpty()
                    ? List.of()
                    : Arrays.stream(text.split(";", -1)).map(ProcedureCode::of).toList();
        }
    }
}
