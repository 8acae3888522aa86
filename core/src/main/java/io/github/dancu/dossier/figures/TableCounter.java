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
        ReportPeriod period = rules.period();
        boolean received = period.contains(dossier.receivedAt());
        if (!received && !wasHandedIn(dossier)) {
            return;
        }
        Dossier then = received ? dossier.asOf(period.end()) : dossier;
        int line = rules.lineOf(then);
        TableRow row = row(new TableKey(line, then.channel(), rules.wardOf(then)));
        row.request();
        if (received) {
            int part = line == TableKey.NO_LINE ? -1 : rules.lines().get(line).partOf(then);
            row.receive(rules.standingOf(then), part);
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
