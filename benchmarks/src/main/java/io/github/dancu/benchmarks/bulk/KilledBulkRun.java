package io.github.dancu.benchmarks.bulk;

import io.github.dancu.audit.AuditVerifier;
import io.github.dancu.benchmarks.result.Case;
import io.github.dancu.benchmarks.result.ResultFile;
import io.github.dancu.benchmarks.server.TempFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bulk run twice: undisturbed, on a line that holds; and on one that is out of order every third second, its program killed
 * (<code>kill -9</code>) three times.
 */
public final class KilledBulkRun {
    /** The name of the result file. */
    public static final String NAME = "bulk-run";

    private static final int ROWS = 200_000;
    private static final int KILLS = 3;
    private static final int HEAP_MEBIBYTES = 256;
    private static final double MEBIBYTE = 1024 * 1024;
    private static final Duration UP = Duration.ofSeconds(2);
    private static final Duration DOWN = Duration.ofSeconds(1);

    private final int rows;
    private final TempFolder folder;

    private KilledBulkRun(int rows, TempFolder folder) {
        this.rows = rows;
        this.folder = folder;
    }

    /** Measures 200,000 rows and writes the result file. */
    public static void measure(Path results) throws IOException, InterruptedException {
        ResultFile.write(results, NAME, of(ROWS), 2);
    }

    /** What became of so many rows. */
    static List<Case> of(int rows) throws IOException, InterruptedException {
        try (TempFolder folder = new TempFolder()) {
            return new KilledBulkRun(rows, folder).cases();
        }
    }

    private List<Case> cases() throws IOException, InterruptedException {
        Path steady = Files.createDirectory(folder.resolve("steady"));
        Path disturbed = Files.createDirectory(folder.resolve("disturbed"));
        Outcome undisturbed;
        try (FlappingServer server = new FlappingServer(UP, Duration.ZERO)) {
            undisturbed = ended(started(server, steady), server);
        }
        Outcome killed;
        try (FlappingServer server = new FlappingServer(UP, DOWN)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                Process program = started(server, disturbed);
                server.awaitAnswers((long) rows * kill / (KILLS + 1));
                program.destroyForcibly();
                program.waitFor();
            }
            killed = ended(started(server, disturbed), server);
        }
        Path results = disturbed.resolve("results.csv");
        List<Case> cases = new ArrayList<>();
        cases.add(new Case("rows with their one line / rows", rowsWithTheirLine(results), "rows", "rows", rows));
        cases.add(new Case(
                "rows passed over / rows that no answer comes for",
                passedOver(results),
                "rows",
                "poisoned",
                Rows.poisoned(rows)));
        cases.add(new Case(
                "bytes that differ from an undisturbed run / bytes",
                differing(results, steady.resolve("results.csv")),
                "bytes",
                "bytes",
                Files.size(results)));
        cases.add(new Case(
                "audit logs intact after the kills / logs",
                AuditVerifier.of(disturbed.resolve("audit.jsonl")).verify().intact() ? 1 : 0,
                "logs",
                "logs",
                1));
        cases.add(new Case("most heap in use / heap allowed", killed.heap, "MiB", "-Xmx256m", HEAP_MEBIBYTES));
        cases.add(new Case(
                "questions asked / questions of an undisturbed run",
                killed.asked,
                "questions",
                "undisturbed",
                undisturbed.asked));
        return cases;
    }

    /** How many rows stand in the file once, in their place, with what belongs there. */
    private long rowsWithTheirLine(Path results) throws IOException {
        long right = 0;
        long row = 0;
        for (String line : Files.readAllLines(results)) {
            row++;
            right += line.equals(Rows.line(row)) ? 1 : 0;
        }
        return row == rows ? right : -row;
    }

    private static long passedOver(Path results) throws IOException {
        try (Stream<String> lines = Files.lines(results)) {
            return lines.filter(line -> line.endsWith(Program.PASSED_OVER)).count();
        }
    }

    private static long differing(Path one, Path other) throws IOException {
        long first = Files.mismatch(one, other);
        return first < 0 ? 0 : Math.max(Files.size(one), Files.size(other)) - first;
    }

    private Process started(FlappingServer server, Path files) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MEBIBYTES + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        server.endpoint().toString(),
                        String.valueOf(rows),
                        files.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Outcome ended(Process program, FlappingServer server) throws IOException, InterruptedException {
        try (BufferedReader output = program.inputReader()) {
            String heap = output.readLine();
            if (program.waitFor() != 0 || heap == null) {
                throw new IllegalStateException("the program ended with " + program.exitValue());
            }
            return new Outcome(Long.parseLong(heap) / MEBIBYTE, server.asked());
        }
    }

    private record Outcome(double heap, long asked) {}
}
