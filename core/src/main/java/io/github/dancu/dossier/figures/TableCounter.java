package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Dossier;
import java.time.LocalDateTime;
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
        boolean requested = period.contains(requestedAt(dossier));
        if (!received && !requested) {
            return;
        }
        Dossier then = received ? dossier.asOf(period.end()) : dossier;
        int line = rules.lineOf(then);
        TableRow row = row(new TableKey(line, then.procedure().code(), then.channel(), rules.wardOf(then)));
        if (requested) {
            row.request();
        }
        if (received) {
            int part = line == TableKey.NO_LINE ? -1 : rules.lines().get(line).partOf(then);
            row.receive(rules.standingOf(then), part, requested);
        }
    }

    TableCounter addAll(Map<TableKey, TableRow> others) {
        others.forEach((key, row) -> row(key).addAll(row));
        return this;
    }

    Map<TableKey, TableRow> rows() {
        return rows;
    }

    /** One moment, so that a dossier is requested in one period; nothing is received before somebody asks. */
    private static LocalDateTime requestedAt(Dossier dossier) {
        LocalDateTime received = dossier.receivedAt();
        return dossier.dates().submittedAt().filter(received::isAfter).orElse(received);
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
