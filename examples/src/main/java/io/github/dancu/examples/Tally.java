package io.github.dancu.examples;

import io.github.dancu.connect.UnavailableException;
import io.github.dancu.resilience.CallReport;
import io.github.dancu.resilience.GuardState;
import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts what happened, from the reports that every answer and every error carries. */
final class Tally {
    private final Map<String, Row> rows = new TreeMap<>();
    private final Map<String, GuardState> circuits = new HashMap<>();
    private int duplicates;

    void answered(CallReport report, boolean right) {
        Row row = rowOf(report);
        row.answers++;
        row.wrong += right ? 0 : 1;
    }

    void failed(UnavailableException failure) {
        rowOf(failure.report()).failures++;
    }

    void duplicates(int count) {
        duplicates += count;
    }

    /** Whether no answer was wrong and nothing is in the portal twice. */
    boolean isClean() {
        return duplicates == 0 && wrongAnswers() == 0;
    }

    int answers() {
        return rows.values().stream().mapToInt(row -> row.answers).sum();
    }

    int failures() {
        return rows.values().stream().mapToInt(row -> row.failures).sum();
    }

    int openings() {
        return rows.values().stream().mapToInt(row -> row.openings).sum();
    }

    int wrongAnswers() {
        return rows.values().stream().mapToInt(row -> row.wrong).sum();
    }

    void printTo(PrintStream out) {
        String line = "%-22s %8s %8s %9s %9s %10s %7s%n";
        out.printf(Locale.ROOT, line, "operation", "calls", "retries", "gave up", "opened", "slowest", "wrong");
        rows.forEach((name, row) -> out.printf(
                Locale.ROOT,
                line,
                name,
                row.answers + row.failures,
                row.retries,
                row.failures,
                row.openings,
                String.format(Locale.ROOT, "%.1f s", row.slowest.toMillis() / 1000.0),
                row.wrong));
        out.println("(gave up: made again later; opened: how often the circuit let no more calls pass)");
        out.println("Wrong answers: " + wrongAnswers());
        out.println("Duplicates in the portal: " + duplicates);
    }

    private Row rowOf(CallReport report) {
        String name = report.system() + " " + report.operation();
        Row row = rows.computeIfAbsent(name, unused -> new Row());
        row.retries += Math.max(0, report.attempts() - 1);
        row.slowest = report.total().compareTo(row.slowest) > 0 ? report.total() : row.slowest;
        GuardState before = circuits.put(name, report.breaker());
        if (report.breaker() != GuardState.CLOSED && (before == null || before == GuardState.CLOSED)) {
            row.openings++;
        }
        return row;
    }

    private static final class Row {
        private int answers;
        private int failures;
        private int retries;
        private int openings;
        private int wrong;
        private Duration slowest = Duration.ZERO;
    }
}
