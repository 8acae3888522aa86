package io.github.dancu.resilience;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** The moments at which attempts may leave for a system: so many a second, and none while it has asked for a pause. */
final class RateLimit {
    private final long interval;
    private final long tolerance;
    private final ReentrantLock lock = new ReentrantLock();
    private long nextTurn;
    private long pauseEnd;
    private volatile boolean free;

    RateLimit(LoadPolicy policy, long now) {
        this.interval = policy.perSecond() == 0 ? 0 : TimeUnit.SECONDS.toNanos(1) / policy.perSecond();
        this.tolerance = interval * (policy.burst() - 1);
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
            // Turns that nobody took are kept for a burst and no longer.
            long turn = now - nextTurn > 0 ? now : nextTurn;
            long wait = Math.max(Math.max(0, turn - tolerance - now), pauseEnd - now);
            if (wait <= longest) {
                nextTurn = turn + interval;
                free = interval == 0 && pauseEnd - now <= 0;
            }
            return wait;
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
                free = false;
            }
        } finally {
            lock.unlock();
        }
    }
}
