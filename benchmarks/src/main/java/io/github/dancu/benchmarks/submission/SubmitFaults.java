package io.github.dancu.benchmarks.submission;

import io.github.dancu.benchmarks.result.Case;
import io.github.dancu.benchmarks.result.ResultFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/** Dossiers that are submitted to a portal which fails at random points, each judged by what the portal holds in the end. */
public final class SubmitFaults {
    /** The name of the result file. */
    public static final String NAME = "dvc-submit-faults";

    private static final int RUNS = 10_000;
    private static final int DESKS = 4;

    private SubmitFaults() {}

    /** Submits ten thousand dossiers and writes what became of them. */
    public static void measure(Path results) throws IOException {
        ResultFile.write(results, NAME, cases(judge(1, RUNS)), 0);
    }

    /** The verdicts on so many dossiers: half of them at portals whose look-ups show steps. */
    static List<Verdict> judge(long seed, int runs) {
        ExecutorService threads = Executors.newFixedThreadPool(DESKS);
        try {
            List<Callable<List<Verdict>>> desks = new ArrayList<>();
            for (int number = 0; number < DESKS; number++) {
                int desk = number;
                desks.add(() -> judge(seed, runs, desk));
            }
            List<Verdict> verdicts = new ArrayList<>();
            for (Future<List<Verdict>> done : threads.invokeAll(desks)) {
                verdicts.addAll(done.get());
            }
            return verdicts;
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Verdict> judge(long seed, int runs, int number) {
        List<Verdict> verdicts = new ArrayList<>();
        try (Desk desk = new Desk(number % 2 == 0)) {
            for (int run = number; run < runs; run += DESKS) {
                verdicts.add(desk.submit(Plan.of(seed * 1_000_003 + run, run)));
            }
        }
        return verdicts;
    }

    private static List<Case> cases(List<Verdict> verdicts) {
        return List.of(
                row(
                        "dossiers there once, with all steps in order, where look-ups show steps / such dossiers",
                        verdicts,
                        Verdict::isWhole,
                        Verdict::shown),
                row(
                        "dossiers there once, with all steps in order, where the journal knows steps / such dossiers",
                        verdicts,
                        Verdict::isWhole,
                        verdict -> !verdict.shown()),
                row(
                        "dossiers created twice or with a step twice / dossiers",
                        verdicts,
                        Verdict::hasSomethingTwice,
                        verdict -> true),
                row("dossiers whose submission was broken / dossiers", verdicts, Verdict::wasBroken, verdict -> true),
                row(
                        "dossiers of which steps stayed in doubt until somebody looked / dossiers",
                        verdicts,
                        Verdict::wasSettled,
                        verdict -> true));
    }

    private static Case row(String name, List<Verdict> verdicts, Predicate<Verdict> counted, Predicate<Verdict> of) {
        List<Verdict> those = verdicts.stream().filter(of).toList();
        String baseline = name.substring(name.indexOf(" / ") + 3);
        return new Case(name, those.stream().filter(counted).count(), "dossiers", baseline, those.size());
    }
}
