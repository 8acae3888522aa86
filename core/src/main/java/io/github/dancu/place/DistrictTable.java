package io.github.dancu.place;

import io.github.dancu.reference.ReferenceTable;

/** The districts, which ended on 30/06/2025; read at first use. */
final class DistrictTable {
    static final UnitsByCode<District> DISTRICTS =
            new UnitsByCode<>(ReferenceTable.read("districts", DistrictTable::district));

    private DistrictTable() {}

    private static District district(ReferenceTable.Row row) {
        return new District(
                row.text("code"),
                row.text("name"),
                UnitKind.ofTable(row.text("kind")),
                row.text("province"),
                ValidityTable.of(row));
    }
}
