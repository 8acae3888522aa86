package io.github.dancu.benchmarks.submission;

import io.github.dancu.resilience.Timeline;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The machine's own time, but for the clock, which goes ahead when a desk waits: it would wait for ten minutes. */
final class DeskTime extends Clock implements Timeline {
    private final Timeline machine = Timeline.system();
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    void pass(Duration time) {
        ahead.updateAndGet(before -> before.plus(time));
    }

    @Override
    public Instant now() {
        return machine.now().plus(ahead.get());
    }

    @Override
    public long ticks() {
        return machine.ticks();
    }

    @Override
    public void park(Duration duration) throws InterruptedException {
        machine.park(duration);
    }

    @Override
    public void unpark(Thread thread) {
        machine.unpark(thread);
    }

    @Override
    public Instant instant() {
        return now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead.get());
    }
}
