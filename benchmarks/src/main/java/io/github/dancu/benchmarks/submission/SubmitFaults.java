package io.github.dancu.benchmarks.submission;

import io.github.dancu.benchmarks.result.Case;
import io.github.dancu.benchmarks.result.ResultFile;
import io.github.dancu.benchmarks.server.Crowd;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Dossiers that are submitted to portals which fail at random points, each judged by what its portal holds in the end. */
public final class SubmitFaults {
    /** The name of the result file. */
    public static final String NAME = "dvc-submit-faults";

    private static final int RUNS = 10_000;

    private SubmitFaults() {}

    /** Submits ten thousand dossiers and writes what became of them. */
    public static void measure(Path results) throws IOException {
        ResultFile.write(results, NAME, cases(judge(1, RUNS)), 0);
    }

    /** The verdicts on so many dossiers, a sixth of them by each way. */
    static List<Verdict> judge(long seed, int runs) {
        List<Way> ways = List.of(Way.values());
        return Crowd.of(ways.size(), number -> judge(ways.get(number), seed, number, ways.size(), runs));
    }

    private static List<Verdict> judge(Way way, long seed, int first, int step, int runs) {
        List<Verdict> verdicts = new ArrayList<>();
        try (Desk desk = new Desk(way)) {
            for (int run = first; run < runs; run += step) {
                verdicts.add(desk.submit(Plan.of(seed * 1_000_003 + run, run)));
            }
        }
        return verdicts;
    }

    static List<Case> cases(List<Verdict> verdicts) {
        List<Case> cases = new ArrayList<>();
        for (Way way : Way.values()) {
            String name = way.text() + ": there once, with all steps in order / dossiers";
            cases.add(dossiers(name, verdicts, Verdict::isWhole, verdict -> verdict.way() == way));
        }
        cases.add(dossiers(
                "created twice or with a step twice / dossiers",
                verdicts,
                Verdict::hasSomethingTwice,
                verdict -> true));
        cases.add(dossiers(
                "with the content that was sent last / dossiers at portals that replace them",
                verdicts,
                Verdict::lastContent,
                verdict -> verdict.way().updates()));
        cases.add(dossiers(
                "told and nothing sent / dossiers with a step put in between",
                verdicts,
                Verdict::betweenTold,
                verdict -> verdict.plan().between()));
        cases.add(dossiers(
                "there once, with all steps in order / dossiers that the portal lost in between",
                verdicts,
                Verdict::isWhole,
                verdict -> verdict.plan().lost()));
        cases.add(dossiers(
                "there once, with all steps in order / dossiers whose program ended in between",
                verdicts,
                Verdict::isWhole,
                Verdict::wasEnded));
        cases.add(outcomes(
                "wrong reconciliations / unknown outcomes that the portal could be asked about",
                verdicts,
                Verdict.Doubts::wrong,
                Verdict.Doubts::asked));
        cases.add(outcomes(
                "that nobody could be asked about / unknown outcomes",
                verdicts,
                Verdict.Doubts::mute,
                doubts -> doubts.asked() + doubts.mute()));
        cases.add(dossiers("whose submission was broken / dossiers", verdicts, Verdict::wasBroken, verdict -> true));
        cases.add(dossiers(
                "of which steps stayed in doubt until somebody looked / dossiers",
                verdicts,
                Verdict::wasSettled,
                verdict -> true));
        return cases;
    }

    private static Case dossiers(
            String name, List<Verdict> verdicts, Predicate<Verdict> counted, Predicate<Verdict> among) {
        return Case.counted(name, "dossiers", verdicts, counted, among);
    }

    private static Case outcomes(
            String name,
            List<Verdict> verdicts,
            ToLongFunction<Verdict.Doubts> counted,
            ToLongFunction<Verdict.Doubts> among) {
        Verdict.Doubts sum =
                verdicts.stream().map(Verdict::doubts).reduce(new Verdict.Doubts(0, 0, 0), Verdict.Doubts::plus);
        return Case.counted(name, "outcomes", counted.applyAsLong(sum), among.applyAsLong(sum));
    }
}
