package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Dossier;
import java.util.HashMap;
import java.util.Map;

/** Counts one dossier after the other into the rows of a table; not thread-safe. */
final class TableCounter {
    private final TableRules rules;
    private final Map<TableKey, TableRow> rows = new HashMap<>();

    TableCounter(TableRules rules) {
        this.rules = rules;
    }

    void add(Dossier dossier) {
        boolean received = rules.period().contains(dossier.receivedAt());
        if (!received && !wasHandedIn(dossier)) {
            return;
        }
        int line = rules.lineOf(dossier);
        TableRow row = row(new TableKey(line, dossier.channel(), rules.wardOf(dossier)));
        row.request();
        if (received) {
            int part = line == TableKey.NO_LINE ? -1 : rules.lines().get(line).partOf(dossier);
            row.receive(rules.standingOf(dossier), part);
        }
    }

    TableCounter addAll(Map<TableKey, TableRow> others) {
        others.forEach((key, row) -> row(key).addAll(row));
        return this;
    }

    Map<TableKey, TableRow> rows() {
        return rows;
    }

    private boolean wasHandedIn(Dossier dossier) {
        return dossier.dates().submittedAt().filter(rules.period()::contains).isPresent();
    }

    private TableRow row(TableKey key) {
        return rows.computeIfAbsent(
                key,
                absent -> new TableRow(
                        key.line() == TableKey.NO_LINE
                                ? 0
                                : rules.lines().get(key.line()).parts().size()));
    }
}
