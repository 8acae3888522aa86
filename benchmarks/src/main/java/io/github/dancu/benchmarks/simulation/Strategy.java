package io.github.dancu.benchmarks.simulation;

import io.github.dancu.resilience.Attempt;
import io.github.dancu.resilience.Timeline;
import java.util.random.RandomGenerator;

/** A way to make calls. */
interface Strategy {
    /** Its name. */
    String name();

    /** A caller of this kind, shared by all who call one system. */
    Caller on(Timeline timeline, RandomGenerator random);

    /** Makes calls of one operation. */
    @FunctionalInterface
    interface Caller {
        /** Whether the call was answered. */
        boolean call(Attempt<String> attempt) throws InterruptedException;
    }
}
