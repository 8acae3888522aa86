package io.github.dancu.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs one group of benchmarks and writes its result file. */
public final class Measure {
    private static final Map<String, Class<?>> GROUPS = Map.of("model-parsing", ModelParsing.class);
    private static final int FORKS = 3;
    private static final int ITERATIONS = 5;

    private Measure() {}

    /** Takes the name of the group and the directory of the result files. */
    public static void main(String... arguments) throws RunnerException, IOException {
        String name = arguments[0];
        Class<?> group = GROUPS.get(name);
        if (group == null) {
            throw new IllegalArgumentException("there is no benchmark " + name + ", only " + GROUPS.keySet());
        }
        Collection<RunResult> runs = new Runner(new OptionsBuilder()
                        .include(group.getName())
                        .forks(FORKS)
                        .warmupIterations(ITERATIONS)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(ITERATIONS)
                        .measurementTime(TimeValue.seconds(1))
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        Path file = Path.of(arguments[1]).resolve(name + ".json");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, ResultFile.text(name, group, runs) + "\n");
        System.out.println("written: " + file);
    }
}
