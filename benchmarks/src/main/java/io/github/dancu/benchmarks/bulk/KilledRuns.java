package io.github.dancu.benchmarks.bulk;

import io.github.dancu.audit.AuditVerifier;
import io.github.dancu.benchmarks.result.Case;
import io.github.dancu.benchmarks.server.TempFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * A bulk run twice: undisturbed, on a line that holds; and on one that comes and goes, its program killed (<code>kill -9</code>) three
 * times.
 *
 * @param program takes the system's address, the number of rows and the folder of all its files, writes {@code results.csv} and
 *     {@code audit.jsonl} there, and prints the most heap it used, in bytes
 * @param line what belongs in the file of results for a row
 */
record KilledRuns(Class<?> program, int rows, LongFunction<String> line) {
    private static final int KILLS = 3;
    private static final int HEAP_MEBIBYTES = 256;
    private static final double MEBIBYTE = 1024 * 1024;
    private static final String ROWS = "rows";

    List<Case> cases(FlappingSystem holding, FlappingSystem flapping) throws IOException, InterruptedException {
        try (TempFolder folder = new TempFolder()) {
            Path steady = Files.createDirectory(folder.resolve("steady"));
            Path disturbed = Files.createDirectory(folder.resolve("disturbed"));
            Outcome undisturbed = ended(started(holding.endpoint(), steady), holding);
            for (int kill = 1; kill <= KILLS; kill++) {
                Process running = started(flapping.endpoint(), disturbed);
                flapping.awaitQuestions((long) rows * kill / (KILLS + 1));
                running.destroyForcibly();
                running.waitFor();
            }
            Outcome killed = ended(started(flapping.endpoint(), disturbed), flapping);
            return compared(disturbed, steady, killed, undisturbed);
        }
    }

    private List<Case> compared(Path disturbed, Path steady, Outcome killed, Outcome undisturbed) throws IOException {
        Path results = disturbed.resolve("results.csv");
        boolean intact =
                AuditVerifier.of(disturbed.resolve("audit.jsonl")).verify().intact();
        List<Case> cases = new ArrayList<>();
        cases.add(new Case("rows with their one line / rows", rowsWithTheirLine(results), ROWS, ROWS, rows));
        cases.add(new Case(
                "bytes that differ from an undisturbed run / bytes",
                differing(results, steady.resolve("results.csv")),
                "bytes",
                "bytes",
                Files.size(results)));
        cases.add(new Case("audit logs intact after the kills / logs", intact ? 1 : 0, "logs", "logs", 1));
        cases.add(new Case("most heap in use / heap allowed", killed.heap, "MiB", "-Xmx256m", HEAP_MEBIBYTES));
        cases.add(new Case(
                "questions asked / questions of an undisturbed run",
                killed.asked,
                "questions",
                "undisturbed",
                undisturbed.asked));
        cases.add(new Case(
                "rows passed over / rows passed over by an undisturbed run",
                passedOver(results),
                ROWS,
                "undisturbed",
                passedOver(steady.resolve("results.csv"))));
        return cases;
    }

    /** How many rows stand in the file once, in their place, with what belongs there. */
    private long rowsWithTheirLine(Path results) throws IOException {
        long right = 0;
        long row = 0;
        for (String written : Files.readAllLines(results)) {
            row++;
            right += written.equals(line.apply(row)) ? 1 : 0;
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

    private Process started(URI system, Path files) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MEBIBYTES + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        system.toString(),
                        String.valueOf(rows),
                        files.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Outcome ended(Process running, FlappingSystem system) throws IOException, InterruptedException {
        try (BufferedReader output = running.inputReader()) {
            String heap = output.readLine();
            if (running.waitFor() != 0 || heap == null) {
                throw new IllegalStateException("the program ended with " + running.exitValue());
            }
            return new Outcome(Long.parseLong(heap) / MEBIBYTE, system.asked());
        }
    }

    private record Outcome(double heap, long asked) {}
}
