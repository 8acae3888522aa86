package io.github.dancu.benchmarks.simulation;

import io.github.dancu.benchmarks.result.ResultFile;
import java.util.List;
import java.util.Locale;

/** The page that tells people what the simulation showed. */
final class SimulationPage {
    private final List<Comparison> comparisons;

    SimulationPage(List<Comparison> comparisons) {
        this.comparisons = comparisons;
    }

    String text() {
        StringBuilder page = new StringBuilder(intro());
        comparisons.forEach(comparison -> page.append(summaryOf(comparison)));
        page.append(afterSummary());
        comparisons.stream()
                .filter(comparison -> comparison.weather().isDead())
                .forEach(comparison -> page.append(recoveryOf(comparison)));
        page.append(defaultsText());
        page.append("\n## Weather by weather\n");
        comparisons.forEach(comparison -> page.append(detailsOf(comparison)));
        return page.toString();
    }

    private static String intro() {
        return """
                # Calls in bad weather

                Callers of one system in %d weathers, by five ways of calling: in virtual time, with the same callers and the same luck
                for every way. This page and [results/simulation.json](results/simulation.json) are written by

                ```
                %s
                ```

                (four minutes). Each build runs ours again and fails if it serves 0.5 points fewer callers than written here, asks the
                system 5 %% more, or misses a target below.

                **Callers** come at random, one a second where nothing else is said, each for one look-up. A caller waits 30 s; an answer
                that comes later counts as none. *Load* is attempts per caller. A morning is four hours; where a trouble passes, it
                begins after the first. All figures are over three mornings with different seeds. What an attempt meets depends on the
                moment, the caller and the number of his attempt alone.

                **Ways of calling.** An attempt takes 10 s at most, for all of them.

                | way | what it does |
                |---|---|
                | none | one attempt |
                | Resilience4j defaults | its own retry (3 attempts, 500 ms), circuit breaker (100 calls, 60 s), bulkhead (25) |
                | AWS-standard-like | 3 attempts, full jitter from 100 ms, a bucket of 500 tokens, 5 a retry |
                | fabric8-like | 10 retries, 100 ms doubled each time, no jitter, `Retry-After` obeyed, no budget, no deadline |
                | ours | `Guard` with `CallPolicy.ofLookups()` and `LoadPolicy.ofDefaults()` |

                ## In one table

                *Best other*: the way that serves most callers, among equals the one that asks least. The target is to serve at most 0.5
                points fewer than the best way of all, at no more load than it.

                | weather | best other | served | ours | load | ours |
                |---|---|---|---|---|---|
                """.formatted(Weathers.all().size(), ResultFile.command(Simulation.NAME));
    }

    private static String summaryOf(Comparison comparison) {
        return row(
                comparison.weather().name(),
                comparison.best().strategy(),
                percent(comparison.best().success()),
                percent(comparison.ours().success()),
                load(comparison.best().load()),
                load(comparison.ours().load()));
    }

    private static String afterSummary() {
        return """

                Where nothing at all is answered, ours gives a little away: that the system is back shows only at the next trial, and the
                callers of the last seconds before it are not served. The way that never gives up serves them, at up to twenty times the
                load. On a line that flaps and on an overloaded system, holding back serves more: in the overload ours is the best way of
                all, and what it asks more than the next best is one attempt for each caller it serves more.

                **Other targets**, of ours: where nothing is answered, at most 1.10 attempts per caller after the first minute; callers
                are served again within the longest open time (12 s) and three trials, each of them a caller who comes and his attempt;
                no call takes longer than its deadline of 30 s.

                | weather | load when dead | served again after | at most | longest call |
                |---|---|---|---|---|
                """;
    }

    private static String recoveryOf(Comparison comparison) {
        return row(
                comparison.weather().name(),
                load(comparison.ours().loadWhenDead()),
                seconds(comparison.ours().recovery()),
                seconds(comparison.longestRecovery()),
                seconds(comparison.ours().longest()));
    }

    private static String defaultsText() {
        List<Weather> weathers = Weathers.all().stream()
                .filter(weather -> Defaults.weathers().contains(weather.name()))
                .toList();
        StringBuilder text = new StringBuilder("""

                ## What some defaults bring

                Callers served, and the load, if a default that was changed because of this simulation is put back
                ([0017](adr/0017-defaults-come-from-the-simulation.md)). In the other weathers they make no difference of 0.1 points.

                """);
        text.append("| |");
        weathers.forEach(weather -> text.append(' ').append(weather.name()).append(" |"));
        text.append("\n|---|").append("---|".repeat(weathers.size())).append('\n');
        for (Strategy strategy : Defaults.putBack()) {
            text.append("| ").append(strategy.name()).append(" |");
            for (Weather weather : weathers) {
                Result result = Result.of(weather, strategy);
                text.append(' ')
                        .append(percent(result.success()))
                        .append(", ")
                        .append(load(result.load()))
                        .append(" |");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String detailsOf(Comparison comparison) {
        StringBuilder details =
                new StringBuilder("\n### " + comparison.weather().name() + "\n\n"
                        + sentence(comparison.weather().about()) + "\n\n"
                        + row("way", "served", "p50", "p99", "load", "served again after", "longest call")
                        + row("---", "---", "---", "---", "---", "---", "---"));
        comparison
                .results()
                .forEach(result -> details.append(row(
                        result.strategy(),
                        percent(result.success()),
                        seconds(result.p50()),
                        seconds(result.p99()),
                        load(result.load()),
                        recovery(comparison.weather(), result),
                        seconds(result.longest()))));
        return details.toString();
    }

    private static String recovery(Weather weather, Result result) {
        if (!weather.passes()) {
            return "–";
        }
        double rest = weather.length().minus(weather.to()).toSeconds();
        return result.recovery() < rest ? seconds(result.recovery()) : "never";
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
