package io.github.dancu.benchmarks.simulation;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * One thing that is measured of each strategy in a weather.
 *
 * @param title its name
 * @param unit its unit
 * @param value where it stands
 * @param measured in which weathers it means something
 */
record Figure(String title, String unit, ToDoubleFunction<Result> value, Predicate<Weather> measured) {
    static final Figure SUCCESS = new Figure("success", "%", Result::success, weather -> true);
    static final Figure P99 = new Figure("latency p99", "s", Result::p99, weather -> true);
    static final Figure RECOVERY = new Figure("time to recover", "s", Result::recovery, Weather::passes);
    static final Figure LOAD = new Figure("load", "attempts per caller", Result::load, weather -> true);

    static final List<Figure> ALL = List.of(
            SUCCESS,
            new Figure("success while the trouble lasts", "%", Result::successInTrouble, Weather::passes),
            new Figure("latency p50", "s", Result::p50, weather -> true),
            P99,
            LOAD,
            new Figure("load when dead", "attempts per caller", Result::loadWhenDead, Weather::isDead),
            RECOVERY,
            new Figure("longest call", "s", Result::longest, weather -> true));

    double of(Result result) {
        return value.applyAsDouble(result);
    }

    /** The name of its row in the result file. */
    String rowOf(Weather weather, String strategy) {
        return weather.name() + " / " + strategy + " / " + title;
    }
}
