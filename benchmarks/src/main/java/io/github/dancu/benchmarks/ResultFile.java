package io.github.dancu.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The text of a result file: each case with its yardstick, and their ratio. */
final class ResultFile {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private ResultFile() {}

    static String text(String group, Class<?> type, Collection<RunResult> runs) {
        Map<String, RunResult> byMethod = runs.stream()
                .collect(Collectors.toMap(run -> run.getPrimaryResult().getLabel(), run -> run));
        JsonArrayBuilder measured = Json.createArrayBuilder();
        for (Method method : cases(type)) {
            Yardstick yardstick = method.getAnnotation(Yardstick.class);
            RunResult ours = found(byMethod, method.getName());
            RunResult theirs = found(byMethod, yardstick.method());
            measured.add(row(yardstick.name(), "ns/op", time(ours), yardstick.method(), time(theirs)));
            if (!yardstick.allocation().isEmpty()) {
                double least = allocated(found(byMethod, yardstick.allocation()));
                String name = method.getName() + " allocation: " + method.getName() + " / " + yardstick.allocation();
                measured.add(row(name, "B/op", allocated(ours), yardstick.allocation(), least));
            }
        }
        return pretty(Json.createObjectBuilder()
                .add("name", group)
                .add("command", "./mvnw -q -Pbenchmark -pl benchmarks -am package -Dbenchmark=" + group)
                .add("date", LocalDate.now(Clock.systemUTC()).toString())
                .add("java", System.getProperty("java.runtime.version"))
                .add("cores", Runtime.getRuntime().availableProcessors())
                .add("measured", measured));
    }

    private static List<Method> cases(Class<?> type) {
        return Arrays.stream(type.getMethods())
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

    private static JsonObjectBuilder row(
            String name, String unit, double value, String baseline, double baselineValue) {
        return Json.createObjectBuilder()
                .add("case", name)
                .add("value", rounded(value))
                .add("unit", unit)
                .add("baseline", baseline)
                .add("baselineValue", rounded(baselineValue))
                .add("ratio", rounded(value / baselineValue));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    private static String pretty(JsonObjectBuilder object) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(object.build());
        }
        return text.toString().strip();
    }
}
