package io.github.dancu.resilience;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The ticks as Resilience4j wants to see them: a time of day that never jumps, whatever happens to the real one. */
final class TickClock extends Clock {
    private final Timeline timeline;
    private final Instant start;
    private final long startTicks;

    TickClock(Timeline timeline) {
        this.timeline = timeline;
        this.start = timeline.now();
        this.startTicks = timeline.ticks();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return start.plusNanos(timeline.ticks() - startTicks);
    }
}
