package io.github.dancu.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes only when a test says so. */
final class SettableClock extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    SettableClock(String now) {
        this(new AtomicReference<>(Instant.parse(now)), ZoneOffset.UTC);
    }

    private SettableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void set(String instant) {
        now.set(Instant.parse(instant));
    }

    void advance(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SettableClock(now, zone);
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }
}
