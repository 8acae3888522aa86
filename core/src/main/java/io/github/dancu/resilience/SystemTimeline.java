package io.github.dancu.resilience;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** The one place where the machine's clock is read and a thread is put to sleep. */
enum SystemTimeline implements Timeline {
    INSTANCE;

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public long ticks() {
        return System.nanoTime();
    }

    @Override
    public void park(Duration duration) throws InterruptedException {
        // An interrupted thread does not wait at all: parkNanos returns at once and leaves the flag.
        LockSupport.parkNanos(this, duration.toNanos());
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    @Override
    public void unpark(Thread thread) {
        LockSupport.unpark(thread);
    }
}
