package io.github.dancu.benchmarks.micro;

import io.github.dancu.benchmarks.result.Case;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the JMH benchmarks of one class: each method with a {@link Yardstick} is a case. */
public final class MicroBenchmark {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final int FORKS = 3;
    private static final int ITERATIONS = 5;

    private MicroBenchmark() {}

    /** The cases of a class of benchmarks, each beside its yardstick, in the order of their names. */
    public static List<Case> run(Class<?> benchmarks) throws RunnerException {
        Map<String, RunResult> byMethod = measure(benchmarks).stream()
                .collect(Collectors.toMap(run -> run.getPrimaryResult().getLabel(), run -> run));
        List<Case> cases = new ArrayList<>();
        for (Method method : casesOf(benchmarks)) {
            Yardstick yardstick = method.getAnnotation(Yardstick.class);
            RunResult ours = found(byMethod, method.getName());
            RunResult theirs = found(byMethod, yardstick.method());
            cases.add(new Case(yardstick.name(), time(ours), "ns/op", yardstick.method(), time(theirs)));
            if (!yardstick.allocation().isEmpty()) {
                RunResult least = found(byMethod, yardstick.allocation());
                String name = method.getName() + " allocation: " + method.getName() + " / " + yardstick.allocation();
                cases.add(new Case(name, allocated(ours), "B/op", yardstick.allocation(), allocated(least)));
            }
        }
        return cases;
    }

    private static Collection<RunResult> measure(Class<?> benchmarks) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmarks.getName())
                        .forks(FORKS)
                        .warmupIterations(ITERATIONS)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(ITERATIONS)
                        .measurementTime(TimeValue.seconds(1))
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }

    private static List<Method> casesOf(Class<?> benchmarks) {
        return Arrays.stream(benchmarks.getMethods())
                .filter(method -> method.isAnnotationPresent(Yardstick.class))
                .sorted(Comparator.comparing(
                        method -> method.getAnnotation(Yardstick.class).name()))
                .toList();
    }

    private static RunResult found(Map<String, RunResult> byMethod, String method) {
        RunResult run = byMethod.get(method);
        if (run == null) {
            throw new IllegalStateException("nothing was measured for " + method);
        }
        return run;
    }

    private static double time(RunResult run) {
        return run.getPrimaryResult().getScore();
    }

    private static double allocated(RunResult run) {
        Result<?> result = run.getSecondaryResults().get(ALLOCATED);
        return result == null ? Double.NaN : result.getScore();
    }
}
