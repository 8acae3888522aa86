package io.github.dancu.place;

import io.github.dancu.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The provinces and what became of them; read at first use. */
final class ProvinceTable {
    static final UnitsByCode<Province> PROVINCES =
            new UnitsByCode<>(ReferenceTable.read("provinces", ProvinceTable::province));
    private static final List<Change> CHANGES = ReferenceTable.read("province_successors", ProvinceTable::change);

    private ProvinceTable() {}

    static Optional<Province> becameOn(Province province, LocalDate on) {
        Province now = province;
        while (now.validity().over(on)) {
            Province old = now;
            now = CHANGES.stream()
                    .filter(change -> change.old().equals(old))
                    .map(Change::fresh)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("a province that ended has no successor"));
        }
        return Optional.of(now).filter(found -> found.validity().on(on) == InForce.YES);
    }

    static List<Province> predecessors(Province province) {
        return CHANGES.stream()
                .filter(change -> change.fresh().equals(province))
                .map(Change::old)
                .toList();
    }

    private static Province province(ReferenceTable.Row row) {
        return new Province(
                row.text("code"), row.text("name"), UnitKind.ofTable(row.text("kind")), ValidityTable.of(row));
    }

    private static Change change(ReferenceTable.Row row) {
        LocalDate on = LocalDate.parse(row.text("on"));
        return new Change(
                PROVINCES.certain(row.text("old"), on.minusDays(1)).orElseThrow(),
                PROVINCES.certain(row.text("new"), on).orElseThrow());
    }

    private record Change(Province old, Province fresh) {}
}
