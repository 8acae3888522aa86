package io.github.dancu.resilience;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Time that passes only when it is told to, or when somebody waits; hours of it cost nothing. Thread-safe. */
public final class VirtualTimeline implements Timeline {
    /** What the clock shows before any time has passed. */
    public static final Instant START = Instant.parse("2026-11-24T01:00:00Z");

    // Monotonic clocks may begin anywhere and may wrap: this one wraps after a minute.
    private static final long FIRST_TICK =
            Long.MAX_VALUE - Duration.ofMinutes(1).toNanos();

    private final AtomicLong elapsed = new AtomicLong();
    private final AtomicReference<Duration> clockOffset = new AtomicReference<>(Duration.ZERO);
    private final AtomicReference<Duration> oversleep = new AtomicReference<>(Duration.ZERO);
    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
    private final List<Duration> waits = new CopyOnWriteArrayList<>();

    /** A timeline at its {@link #START}. */
    public VirtualTimeline() {}

    @Override
    public Instant now() {
        return START.plusNanos(elapsed.get()).plus(clockOffset.get());
    }

    @Override
    public long ticks() {
        return FIRST_TICK + elapsed.get();
    }

    @Override
    public void park(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        waits.add(duration);
        meanwhile.getAndSet(() -> {}).run();
        advance(duration.plus(oversleep.get()));
    }

    @Override
    public void unpark(Thread thread) {}

    /** Lets time pass. */
    public void advance(Duration duration) {
        elapsed.addAndGet(duration.toNanos());
    }

    /** Sets the clock on the wall forward or back; no time passes. */
    public void setClockBy(Duration jump) {
        clockOffset.updateAndGet(jump::plus);
    }

    /** Makes every wait last longer than asked for, as on a busy machine. */
    public void oversleepBy(Duration more) {
        oversleep.set(more);
    }

    /** Does something at the beginning of the next wait, as another thread might. */
    public void duringNextWait(Runnable something) {
        meanwhile.set(something);
    }

    /** The time that has passed. */
    public Duration elapsed() {
        return Duration.ofNanos(elapsed.get());
    }

    /** Every wait so far, as it was asked for. */
    public List<Duration> waits() {
        return List.copyOf(waits);
    }
}
