package io.github.dancu.benchmarks.simulation;

import io.github.dancu.benchmarks.result.Case;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All strategies in one weather, and whether ours is as good as it is meant to be. */
record Comparison(Weather weather, List<Result> results) {
    static final double POINTS_BEHIND_THE_BEST = 0.5;
    static final double LOAD_WHEN_DEAD = 1.10;

    private static final double LONGEST_OPEN_SECONDS = 12;
    private static final int TRIALS = 3;

    Result ours() {
        return results.get(results.size() - 1);
    }

    /** The best of the others: who serves most callers, and among equals who asks the system least. */
    Result best() {
        return results.stream()
                .filter(result -> !result.strategy().equals(ours().strategy()))
                .max(Comparator.comparingDouble(Result::success)
                        .thenComparing(Comparator.comparingDouble(Result::load).reversed()))
                .orElseThrow();
    }

    Stream<String> missedTargets() {
        List<String> missed = new ArrayList<>();
        if (ours().success() < best().success() - POINTS_BEHIND_THE_BEST) {
            missed.add("success");
        }
        // The file that a test compares with holds six digits.
        if (best().success() >= ours().success() - 1e-6 && ours().load() > best().load() + 1e-6) {
            missed.add("load");
        }
        if (ours().loadWhenDead() > LOAD_WHEN_DEAD) {
            missed.add("load when dead");
        }
        if (weather.isDead() && ours().recovery() > longestRecovery()) {
            missed.add("recovery");
        }
        if (ours().longest() > Measured.PATIENCE.toSeconds()) {
            missed.add("deadline");
        }
        return missed.stream().map(target -> weather.name() + ": " + target);
    }

    /** The open time and three trials: each of them a caller who has to come, and his attempt. */
    double longestRecovery() {
        double caller = 1 / weather.traffic().at(weather.to());
        return LONGEST_OPEN_SECONDS + TRIALS * (caller + weather.trial().toMillis() / 1000.0);
    }

    /** A row for each strategy and measure, each held against the best of the others. */
    Stream<Case> cases() {
        return results.stream().flatMap(this::casesOf);
    }

    private Stream<Case> casesOf(Result result) {
        return Figure.ALL.stream()
                .filter(figure -> figure.measured().test(weather))
                .map(figure -> new Case(
                        figure.rowOf(weather, result.strategy()) + " against " + best().strategy(),
                        figure.of(result),
                        figure.unit(),
                        best().strategy(),
                        figure.of(best())));
    }
}
