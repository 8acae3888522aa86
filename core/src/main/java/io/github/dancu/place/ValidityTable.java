package io.github.dancu.place;

import io.github.dancu.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The few validities that all units share, by their ids in the tables. */
final class ValidityTable {
    private static final Map<String, LegalBasis> BASES = ReferenceTable.read("legal_basis", Named::legalBasis).stream()
            .collect(Collectors.toUnmodifiableMap(Named::id, Named::value));
    private static final Map<String, Validity> VALIDITIES =
            ReferenceTable.read("unit_validity", ValidityTable::validity).stream()
                    .collect(Collectors.toUnmodifiableMap(Validity::id, Function.identity()));

    private ValidityTable() {}

    static Validity of(ReferenceTable.Row row) {
        Validity validity = VALIDITIES.get(row.text("validity"));
        if (validity == null) {
            throw new IllegalStateException("a reference table has an unknown validity");
        }
        return validity;
    }

    private static Validity validity(ReferenceTable.Row row) {
        return new Validity(
                row.text("id"),
                day(row.text("earliest_start")),
                day(row.text("certain_from")),
                day(row.text("certain_until")),
                day(row.text("latest_end")),
                BASES.get(row.text("legal_basis")));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private record Named(String id, LegalBasis value) {
        static Named legalBasis(ReferenceTable.Row row) {
            return new Named(
                    row.text("id"), new LegalBasis(row.text("document"), LocalDate.parse(row.text("effective_date"))));
        }
    }
}
