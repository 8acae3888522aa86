package io.github.dancu.resilience;

import java.time.Duration;

/**
 * The moment by which a whole call has to be over: one for waiting, logging in, attempts, bodies and reading.
 *
 * <p>Immutable and thread-safe.
 */
public final class Deadline {
    private final Timeline timeline;
    private final long endTicks;

    private Deadline(Timeline timeline, long endTicks) {
        this.timeline = timeline;
        this.endTicks = endTicks;
    }

    /** The deadline this long from now. */
    public static Deadline in(Duration duration, Timeline timeline) {
        return new Deadline(timeline, timeline.ticks() + duration.toNanos());
    }

    /** The time left; zero once the moment has passed. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, endTicks - timeline.ticks()));
    }

    /** Whether something that takes this long can still end in time. */
    public boolean allows(Duration needed) {
        return left().compareTo(needed) >= 0;
    }

    @Override
    public String toString() {
        return "Deadline[" + left().toMillis() + " ms left]";
    }
}
