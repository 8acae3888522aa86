package io.github.dancu.dossier;

import io.github.dancu.reference.ReferenceTable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A linked procedure (<i>thủ tục liên thông</i>): one dossier of the citizen that several agencies handle one after the
 * other.
 *
 * <p>Codes differ from list to list, and new ones came in 2023, 2025 and 2026; an office makes those missing here with the
 * constructor. Of 3.000722 and 2.002913, seen in 2025 and 2026, the stages are not known, so they are not in {@link #all()}.
 * Immutable and thread-safe.
 *
 * @param code the code in the national database
 * @param group birth or death
 * @param stages what is linked, in order, at least two
 * @param confirmed whether a sound source names the stages of this code
 */
public record LinkedProcedure(ProcedureCode code, LinkedGroup group, List<LinkedStage> stages, boolean confirmed) {
    /** @throws IllegalArgumentException if there are fewer than two stages, or one stands twice */
    public LinkedProcedure {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(group, "group");
        stages = List.copyOf(stages);
        if (stages.size() < 2 || stages.stream().distinct().count() < stages.size()) {
            throw new IllegalArgumentException("a linked procedure has at least two stages, each once");
        }
    }

    /** Every linked procedure known here, in the order of the table; read once, when first asked for. */
    public static List<LinkedProcedure> all() {
        return Table.ROWS;
    }

    /** The linked procedure with a code; empty if the code is not one known here. */
    public static Optional<LinkedProcedure> of(ProcedureCode code) {
        return all().stream().filter(linked -> linked.code.equals(code)).findFirst();
    }

    private static final class Table {
        static final List<LinkedProcedure> ROWS = ReferenceTable.read(
                "linked_procedures",
                row -> new LinkedProcedure(
                        ProcedureCode.of(row.text("code")),
                        LinkedGroup.valueOf(row.text("group")),
                        Arrays.stream(row.text("stages").split(";", -1))
                                .map(LinkedStage::valueOf)
                                .toList(),
                        Boolean.parseBoolean(row.text("confirmed"))));
    }
}
