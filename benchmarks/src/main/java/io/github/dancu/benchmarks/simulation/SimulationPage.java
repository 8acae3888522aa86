package io.github.dancu.benchmarks.simulation;

import io.github.dancu.benchmarks.result.ResultFile;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page that tells people what the simulation showed. */
final class SimulationPage {
    private final List<Comparison> comparisons;
    private final Sensitivity sensitivity;

    SimulationPage(List<Comparison> comparisons, Sensitivity sensitivity) {
        this.comparisons = comparisons;
        this.sensitivity = sensitivity;
    }

    String text() {
        return intro()
                + join(comparisons, SimulationPage::summaryOf)
                + targets()
                + join(
                        comparisons.stream()
                                .filter(one -> one.weather().isDead())
                                .toList(),
                        SimulationPage::recoveryOf)
                + errors()
                + join(sensitivity.errors(), SimulationPage::errorsOf)
                + variants()
                + "\n## Weather by weather\n"
                + join(comparisons, SimulationPage::detailsOf);
    }

    private static String intro() {
        return """
                # Calls in bad weather

                Callers of one system in %d weathers, by five ways of calling: in virtual time, with the same callers and the same luck
                for every way. This page and [results/simulation.json](results/simulation.json) are written by

                ```
                %s
                ```

                (five minutes). Each build runs ours again and fails if it serves 0.5 points fewer callers than written here, asks the
                system 5 %% more, has a p99 a tenth longer, or misses a target below.

                **Callers** come at random, one a second where nothing else is said, each for one look-up. A caller waits 30 s; an answer
                that comes later counts as none. *Load* is attempts per caller. A morning is four hours; where a trouble passes, it
                begins after the first hour. All figures are over three mornings with different seeds; *p50* and *p99* are of the callers
                who were served; *of those who came meanwhile* is the share of callers served who came while the trouble lasted; *served
                again* is the time from its end to the first of twenty callers in a row who are all served. Times of answers and errors
                are medians; one in a hundred takes several times as long. What an attempt meets depends on the moment, the caller and the number of his attempt; where the system
                remembers (throttling, overload), also on the attempts of the others.

                **Ways of calling.** An attempt takes 10 s at most, for all of them.

                | way | what it does |
                |---|---|
                | none | one attempt |
                | Resilience4j defaults | its own retry (3 attempts, 500 ms), circuit breaker (100 calls, 60 s), bulkhead (25) |
                | AWS-standard-like | 3 attempts, full jitter from 100 ms, a bucket of 500 tokens, 5 a retry; obeys `Retry-After` up to 5 s |
                | fabric8-like | 10 retries, 100 ms doubled up to 3.2 s, no jitter, obeys `Retry-After`, no budget, no deadline |
                | ours | `Guard` with `CallPolicy.ofLookups()` and `LoadPolicy.ofDefaults()`: deadline 30 s |

                **Not shown**: several clients of one system (each has budgets, circuits and places of its own), several operations
                (tests do), submissions.

                ## In one table

                *Best other*: the way that serves most callers, among equals the one that asks least. The target is to serve at most 0.5
                points fewer than the best way of all, at no more load than it.

                | weather | best other | served | ours | load | ours |
                |---|---|---|---|---|---|
                """.formatted(Weathers.all().size(), ResultFile.command(Simulation.NAME));
    }

    static String summaryOf(Comparison comparison) {
        return row(
                comparison.weather().name(),
                comparison.best().strategy(),
                percent(comparison.best().success()),
                percent(comparison.ours().success()),
                load(comparison.best().load()),
                load(comparison.ours().load()));
    }

    private static String targets() {
        return """

                Where nothing at all is answered there is nothing to win, and ours gives a little away: that the system is back shows
                only at the next trial, and callers who come between its return and that trial are not served, though a single attempt
                would have served them. That is the price of leaving a dead system in peace. What ours wins it wins with patience: on
                a line that flaps and in an overload its callers wait longest (p99 below), and in *throttling* and *slow morning*, where
                there is little to win, waiting serves one or two tenths of a point fewer than repeating at once. Fewer places at a time serve
                more callers of an overloaded system: there ours is the best way of all, so that the target holds by itself, and what
                it asks more than the next best is at most about one attempt for each caller it serves more.

                **Other targets**, of ours: where nothing is answered, at most 1.10 attempts per caller after the first minute; callers
                are served again, in the worst of the three mornings, within the longest open time (10 s and a fifth) and three trials, each of them a
                caller who comes (1 s) and his attempt; no call takes longer than its deadline of 30 s.

                | weather | load when dead | an attempt takes up to | served again after | at most | longest call |
                |---|---|---|---|---|---|
                """;
    }

    private static String recoveryOf(Comparison comparison) {
        return row(
                comparison.weather().name(),
                load(comparison.ours().loadWhenDead()),
                seconds(comparison.weather().trial().toMillis() / 1000.0),
                seconds(comparison.ours().recovery()),
                seconds(comparison.longestRecovery()),
                seconds(comparison.ours().longest()));
    }

    private static String errors() {
        return """

                ## How many errors a call survives

                An hour in which a share of the requests ends with an error at once. Up to six of ten, ours serves more than 99 of 100
                callers. Beyond that the retry budget empties and the circuit opens: the worse the system does, the less it is asked,
                where fabric8 asks ever more. *Asking on* is ours without a budget and with a circuit that opens after 50 failures in a row
                or 95 % of 50 attempts: who wants that can set it.

                | | fabric8-like | AWS-standard-like | ours | ours, asking on |
                |---|---|---|---|---|
                """;
    }

    private static String errorsOf(List<Result> results) {
        return row(
                results.get(0).weather(),
                results.stream()
                        .map(result -> percent(result.success()) + ", load " + load(result.load()))
                        .collect(Collectors.joining(" | ")));
    }

    private String variants() {
        List<String> telling = sensitivity.telling();
        return """

                ## What the parts and the defaults bring

                Callers served, and the load, with one part left out or one default put back to what it was before this simulation
                ([0017](adr/0017-defaults-come-from-the-simulation.md)), in the weathers where one of these makes a difference of 0.1
                points. In none of them the retry budget does: it is for a system that fails most requests, as in the table above, where
                it and the circuit keep the load down.

                """
                + "| | " + String.join(" | ", telling) + " |\n|---|" + "---|".repeat(telling.size()) + "\n"
                + join(
                        sensitivity.variants(),
                        results -> row(
                                results.get(0).strategy(),
                                results.stream()
                                        .filter(result -> telling.contains(result.weather()))
                                        .map(result -> percent(result.success()) + ", " + load(result.load()))
                                        .collect(Collectors.joining(" | "))));
    }

    private static String detailsOf(Comparison comparison) {
        Weather weather = comparison.weather();
        return "\n### " + weather.name() + "\n\n" + sentence(weather.about()) + "\n\n"
                + row(
                        "way",
                        "served",
                        "of those who came meanwhile",
                        "p50",
                        "p99",
                        "load",
                        "served again",
                        "longest call")
                + row("---", "---", "---", "---", "---", "---", "---", "---")
                + join(
                        comparison.results(),
                        result -> row(
                                result.strategy(),
                                percent(result.success()),
                                weather.passes() ? percent(result.successInTrouble()) : "–",
                                seconds(result.p50()),
                                seconds(result.p99()),
                                load(result.load()),
                                recovery(weather, result),
                                seconds(result.longest())));
    }

    private static String recovery(Weather weather, Result result) {
        if (!weather.passes()) {
            return "–";
        }
        double rest = weather.length().minus(weather.to()).toSeconds();
        return result.recovery() < rest ? "after " + seconds(result.recovery()) : "never";
    }

    private static <T> String join(List<T> rows, Function<T, String> text) {
        return rows.stream().map(text).collect(Collectors.joining());
    }

    private static String sentence(String about) {
        return about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1) + ".";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f %%", value);
    }

    private static String load(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.2f s", value);
    }
}
