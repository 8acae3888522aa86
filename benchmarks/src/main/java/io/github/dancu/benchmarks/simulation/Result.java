package io.github.dancu.benchmarks.simulation;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What a strategy brought its callers in a weather, and what it cost the system, over all seeds.
 *
 * @param weather the weather's name
 * @param strategy the strategy's name
 * @param success percentage of callers who were answered within their patience
 * @param successInTrouble the same of those who came while the trouble lasted
 * @param p50 half of those who were answered waited no longer, in seconds
 * @param p99 nor 99 of 100 of them
 * @param load attempts per caller
 * @param loadWhenDead the same of those who came while nothing at all was answered, after the first minute; 0 if there are none
 * @param recovery from the end of the trouble until callers are served again, the worst of all seeds, in seconds; 0 if it does
 *     not end
 * @param longest the longest that anybody was kept, in seconds
 */
record Result(
        String weather,
        String strategy,
        double success,
        double successInTrouble,
        double p50,
        double p99,
        double load,
        double loadWhenDead,
        double recovery,
        double longest) {
    private static final List<Long> SEEDS = List.of(7L, 11L, 13L);

    static Result of(Weather weather, Strategy strategy) {
        List<Measured> runs =
                SEEDS.stream().map(seed -> Run.of(weather, strategy, seed)).toList();
        double calls = sum(runs, Measured::calls);
        List<Duration> latencies =
                runs.stream().flatMap(Measured::latencies).sorted().toList();
        return new Result(
                weather.name(),
                strategy.name(),
                100 * latencies.size() / calls,
                100.0 * sum(runs, Measured::servedInTrouble) / sum(runs, Measured::callsInTrouble),
                percentile(latencies, 50),
                percentile(latencies, 99),
                sum(runs, Measured::attempts) / calls,
                weather.isDead()
                        ? (double) sum(runs, Measured::attemptsWhenDead) / sum(runs, Measured::callsWhenDead)
                        : 0,
                weather.passes() ? longest(runs.stream().map(Measured::recovery)) : 0,
                longest(runs.stream().map(Measured::longest)));
    }

    private static int sum(List<Measured> runs, ToIntFunction<Measured> number) {
        return runs.stream().mapToInt(number).sum();
    }

    private static double percentile(List<Duration> sorted, int percent) {
        return seconds(sorted.get((sorted.size() - 1) * percent / 100));
    }

    private static double longest(Stream<Duration> durations) {
        return seconds(durations.max(Comparator.naturalOrder()).orElseThrow());
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
