package io.github.dancu.resilience;

import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;

/** The moments at which attempts may leave for a system: so many in a time, and none while it has asked for a pause. */
final class RateLimit {
    private final long interval;
    private final long tolerance;
    private final RandomGenerator random;
    private final ReentrantLock lock = new ReentrantLock();
    private long nextTurn;
    private long pauseEnd;
    private long spread;
    private volatile boolean free;

    RateLimit(LoadPolicy policy, RandomGenerator random, long now) {
        this.interval = policy.intervalNanos();
        this.tolerance = interval * (policy.burst() - 1);
        this.random = random;
        this.nextTurn = now;
        this.pauseEnd = now;
        this.free = interval == 0;
    }

    /** Whether there is neither a limit nor a pause. */
    boolean isFree() {
        return free;
    }

    /** Nanoseconds until the next turn. It is taken if they are no more than {@code longest}, otherwise left to others. */
    long take(long now, long longest) {
        lock.lock();
        try {
            // All from now on: the ticks themselves may wrap.
            long pause = Math.max(0, pauseEnd - now);
            // Who waited for the end of a pause does not come back together with all the others.
            long ready = pause == 0 ? 0 : pause + random.nextLong(spread + 1);
            // Turns that nobody took are kept for a burst and no longer.
            long turn = Math.max(ready, nextTurn - now);
            long wait = Math.max(ready, turn - tolerance);
            if (wait <= longest) {
                nextTurn = interval == 0 ? now : now + turn + interval;
                free = interval == 0 && pause == 0;
            }
            return wait;
        } finally {
            lock.unlock();
        }
    }

    boolean isPaused(long now) {
        lock.lock();
        try {
            return pauseEnd - now > 0;
        } finally {
            lock.unlock();
        }
    }

    /** Lets nothing leave for so many nanoseconds. */
    void pause(long now, long nanos) {
        lock.lock();
        try {
            if (now + nanos - pauseEnd > 0) {
                pauseEnd = now + nanos;
                spread = nanos / 5;
                free = false;
            }
        } finally {
            lock.unlock();
        }
    }
}
