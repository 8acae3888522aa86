package io.github.dancu.benchmarks.simulation;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * A named stretch of time on a line: who calls, and what happens to the calls.
 *
 * @param name its name
 * @param about what it is, in a sentence
 * @param length how long callers come
 * @param traffic how many
 * @param sky what happens to their attempts; a new one for each run
 * @param from when the trouble begins; as {@code to} where it lasts all the time
 * @param to when the trouble is over; zero where it lasts all the time
 * @param trial where nothing at all is answered meanwhile, how long an attempt takes to show it; otherwise zero
 */
record Weather(
        String name,
        String about,
        Duration length,
        Traffic traffic,
        Supplier<Sky> sky,
        Duration from,
        Duration to,
        Duration trial) {
    /** Whether there is a time after the trouble. */
    boolean passes() {
        return !to.isZero();
    }

    /** Whether nothing at all is answered while the trouble lasts. */
    boolean isDead() {
        return !trial.isZero();
    }
}
