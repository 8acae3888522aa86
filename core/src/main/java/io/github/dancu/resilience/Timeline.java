package io.github.dancu.resilience;

import java.time.Duration;
import java.time.Instant;

/**
 * Time as the library sees it: what the clock says, how long things take, and waiting. Every wait goes through it, so that a
 * test passes hours in milliseconds.
 *
 * <p>Implementations are thread-safe.
 */
public interface Timeline {
    /** The time of day, for what people and other systems read. It may jump. */
    Instant now();

    /** Nanoseconds since some fixed moment; never goes back. Only differences mean something. */
    long ticks();

    /**
     * Waits until the time is over or somebody {@linkplain #unpark unparks} the thread; it may also end early for no reason,
     * so that whoever waits looks again at what it waits for.
     *
     * @param duration how long; not at all if zero or negative
     * @throws InterruptedException if the thread is interrupted before or while it waits
     */
    void park(Duration duration) throws InterruptedException;

    /**
     * Waits for all of the time, however often a wait ends early.
     *
     * @param duration how long; not at all if zero or negative
     * @throws InterruptedException if the thread is interrupted before or while it waits
     */
    default void sleep(Duration duration) throws InterruptedException {
        long start = ticks();
        long nanos = duration.toNanos();
        for (long left = nanos; left > 0; left = nanos - (ticks() - start)) {
            park(Duration.ofNanos(left));
        }
    }

    /** Ends a thread's wait, or its next one if it does not wait now. */
    void unpark(Thread thread);

    /** The machine's own clock. */
    static Timeline system() {
        return SystemTimeline.INSTANCE;
    }
}
