package io.github.dancu.benchmarks.simulation;

import java.time.Duration;
import java.util.SplittableRandom;

/** What a system on a line does with the attempts that reach it. It may remember them, so that each run has its own. */
@FunctionalInterface
interface Sky {
    /**
     * The reply to an attempt.
     *
     * @param at when it is made, since the start
     * @param luck this attempt's own chance: the same for every way of calling
     */
    Reply reply(Duration at, SplittableRandom luck);

    /** This sky, and another one from one moment to another. */
    default Sky but(Duration from, Duration to, Sky other) {
        return (at, luck) -> at.compareTo(from) >= 0 && at.compareTo(to) < 0 ? other.reply(at, luck) : reply(at, luck);
    }
}
