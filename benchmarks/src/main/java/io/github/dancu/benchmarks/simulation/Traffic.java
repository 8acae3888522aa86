package io.github.dancu.benchmarks.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** How many callers come, at random, each without regard to the others. */
@FunctionalInterface
interface Traffic {
    /** Callers per second at this time. */
    double at(Duration sinceStart);

    static Traffic perSecond(double callers) {
        return at -> callers;
    }

    /** More of them for a while. */
    default Traffic but(Duration from, Duration to, double callers) {
        return at -> at.compareTo(from) >= 0 && at.compareTo(to) < 0 ? callers : at(at);
    }

    /** When they come, until {@code end}. */
    default List<Duration> arrivals(Duration end, SplittableRandom random) {
        List<Duration> arrivals = new ArrayList<>();
        Duration now = Duration.ZERO;
        while (true) {
            now = now.plusNanos(Math.round(-Math.log(1 - random.nextDouble()) / at(now) * 1e9));
            if (now.compareTo(end) >= 0) {
                return arrivals;
            }
            arrivals.add(now);
        }
    }
}
