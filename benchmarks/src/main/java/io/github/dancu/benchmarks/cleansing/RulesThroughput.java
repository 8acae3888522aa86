package io.github.dancu.benchmarks.cleansing;

import io.github.dancu.benchmarks.result.Case;
import io.github.dancu.benchmarks.result.ResultFile;
import io.github.dancu.benchmarks.server.TempFolder;
import io.github.dancu.testkit.register.SyntheticRegister;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Forty rules with their findings, and sixteen checks, over a register as a file; beside DuckDB, which counts the same sixteen. */
public final class RulesThroughput {
    /** The name of the result file. */
    public static final String NAME = "rules-throughput";

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final long SEED = 11;
    /** All of it from the beginning, as for any program that is to do nothing else. */
    private static final List<String> HEAP = List.of("-Xms1g", "-Xmx1g");

    private RulesThroughput() {}

    /** Measures one and ten million people, and writes the result file. */
    public static void measure(Path results) throws IOException, InterruptedException {
        List<Case> cases = new ArrayList<>();
        cases.addAll(cases("", 1_000_000, 8, 9));
        cases.addAll(cases(", 10 million rows", 10_000_000, 2, 3));
        ResultFile.write(results, NAME, cases, 2);
    }

    /** Of a register of so many people, in a heap of one gibibyte: the medians of some turns. */
    static List<Case> cases(String suffix, int people, int warmUp, int turns) throws IOException, InterruptedException {
        try (TempFolder folder = new TempFolder()) {
            Path register = folder.resolve("register.csv");
            SyntheticRegister.of(people, TODAY, SEED).write(register, truth -> {});
            Map<String, List<Double>> seconds = seconds(register, warmUp, turns);
            double duckdb = people / median(seconds, "duckdb");
            return List.of(
                    new Case(
                            "16 checks vs duckdb" + suffix,
                            people / median(seconds, "sixteen"),
                            "rows/s",
                            "DuckDB, the same 16 without rows",
                            duckdb),
                    new Case(
                            "40 rules vs duckdb" + suffix,
                            people / median(seconds, "forty"),
                            "rows/s",
                            "DuckDB, 16 checks without rows",
                            duckdb));
        }
    }

    private static Map<String, List<Double>> seconds(Path register, int warmUp, int turns)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(HEAP);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                ThroughputProgram.class.getName(),
                register.toString(),
                Integer.toString(warmUp),
                Integer.toString(turns)));
        Process program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, List<Double>> seconds = new HashMap<>();
        try (BufferedReader lines = program.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", 2);
                seconds.computeIfAbsent(words[0], what -> new ArrayList<>()).add(Double.valueOf(words[1]));
            }
        }
        if (program.waitFor() != 0) {
            throw new IllegalStateException("the program that looks at the register has failed");
        }
        return seconds;
    }

    private static double median(Map<String, List<Double>> seconds, String what) {
        List<Double> sorted =
                seconds.getOrDefault(what, List.of()).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
