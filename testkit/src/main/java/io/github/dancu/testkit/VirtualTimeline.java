package io.github.dancu.testkit;

import io.github.dancu.resilience.Timeline;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A time that passes only when somebody waits, so that hours of waiting cost a test nothing.
 *
 * <p>Clock and ticks go together. Thread-safe; a thread that waits moves the time on for all of them at once. Where many
 * threads wait for each other, use a {@link TurnTakingTimeline}.
 */
public final class VirtualTimeline implements Timeline {
    private final Instant start;
    private long ticks;

    private VirtualTimeline(Instant start) {
        this.start = Objects.requireNonNull(start, "start");
    }

    /** A timeline on which it is {@code start} now. */
    public static VirtualTimeline startingAt(Instant start) {
        return new VirtualTimeline(start);
    }

    @Override
    public synchronized Instant now() {
        return start.plusNanos(ticks);
    }

    /** The same time as a clock in UTC, for a simulator that is to live by it. */
    public Clock clock() {
        return new TimelineClock(this, ZoneOffset.UTC);
    }

    @Override
    public synchronized long ticks() {
        return ticks;
    }

    @Override
    public void park(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        pass(duration);
    }

    /** Does nothing: nobody waits for longer than a moment. */
    @Override
    public void unpark(Thread thread) {}

    /** Lets time pass; not at all if {@code duration} is negative. */
    public synchronized void pass(Duration duration) {
        ticks += Math.max(0, duration.toNanos());
    }

    private static final class TimelineClock extends Clock {
        private final VirtualTimeline timeline;
        private final ZoneId zone;

        TimelineClock(VirtualTimeline timeline, ZoneId zone) {
            this.timeline = timeline;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new TimelineClock(timeline, other);
        }

        @Override
        public Instant instant() {
            return timeline.now();
        }
    }
}
