package io.github.dancu.benchmarks.once;

import io.github.dancu.benchmarks.result.Case;
import io.github.dancu.benchmarks.result.ResultFile;
import io.github.dancu.benchmarks.server.Crowd;
import io.github.dancu.resilience.SafetyClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Calls of every safety class whose attempts break at random moments, each judged by what the server saw. */
public final class ExactlyOnce {
    /** The name of the result file. */
    public static final String NAME = "exactly-once";

    private static final int CALLS = 10_000;
    private static final int CLIENTS = 8;
    private static final int MOST_BROKEN = 5;
    // Each costs a whole attempt's time: as many of them as of the others would take an hour.
    private static final double SILENCES = 0.02;

    private ExactlyOnce() {}

    /** Makes ten thousand calls and writes what came of them. */
    public static void measure(Path results) throws IOException {
        ResultFile.write(results, NAME, cases(judge(1, CALLS)), 0);
    }

    /** The verdicts on so many calls. */
    static List<Verdict> judge(long seed, int calls) {
        Plans plans = new Plans();
        try (BreakingServer server = new BreakingServer(plans)) {
            return Crowd.of(CLIENTS, first -> judge(server, plans, seed, first, calls));
        }
    }

    private static List<Verdict> judge(BreakingServer server, Plans plans, long seed, int first, int calls) {
        SafetyClass[] classes = SafetyClass.values();
        List<Verdict> verdicts = new ArrayList<>();
        try (Client client = new Client(server, plans)) {
            for (int call = first; call < calls; call += CLIENTS) {
                SplittableRandom chance = new SplittableRandom(seed * 1_000_003 + call);
                String key = seed + "-" + call;
                plans.plan(key, anyMoments(chance));
                verdicts.add(Verdict.of(client, server, classes[chance.nextInt(classes.length)], key));
            }
        }
        return verdicts;
    }

    private static List<Moment> anyMoments(SplittableRandom chance) {
        Moment[] all = Moment.values();
        List<Moment> moments = new ArrayList<>();
        for (int broken = chance.nextInt(MOST_BROKEN + 1); broken > 0; broken--) {
            boolean silence = chance.nextDouble() < SILENCES;
            moments.add(silence ? Moment.SILENCE : all[chance.nextInt(all.length - 1)]);
        }
        return moments;
    }

    private static List<Case> cases(List<Verdict> verdicts) {
        return List.of(
                row(
                        "writes and metered look-ups that took effect more than once / such calls",
                        verdicts,
                        Verdict::isMoreThanOnce,
                        verdict -> verdict.safety() != SafetyClass.READ),
                row(
                        "unsafe writes that were sent more than once / unsafe writes",
                        verdicts,
                        Verdict::isSentTwice,
                        verdict -> verdict.safety() == SafetyClass.UNSAFE_WRITE),
                row(
                        "wrong reconciliations / unknown outcomes",
                        verdicts,
                        Verdict::isWrong,
                        verdict -> verdict.told() == Verdict.Told.OUTCOME_UNKNOWN),
                row("callers who were told the contrary / calls", verdicts, Verdict::isWrong, verdict -> true));
    }

    private static Case row(String name, List<Verdict> verdicts, Predicate<Verdict> bad, Predicate<Verdict> of) {
        return Case.counted(name, "calls", verdicts, bad, of);
    }
}
