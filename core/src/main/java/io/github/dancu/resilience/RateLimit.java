package io.github.dancu.resilience;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The moments at which attempts may leave for a system: so many in a time, and none while it has asked for a pause. */
final class RateLimit {
    // So long that sums of a few such times are still numbers.
    private static final long FOR_EVER = Long.MAX_VALUE / 4;

    private final long interval;
    private final long tolerance;
    private final RandomGenerator random;
    private final ReentrantLock lock = new ReentrantLock();
    // Ticks may wrap: only their differences say which is earlier.
    private final NavigableSet<Long> givenBack = new TreeSet<>((one, other) -> Long.signum(one - other));
    private long nextTurn;
    private long pauseEnd;
    private long spread;
    private volatile boolean free;

    RateLimit(LoadPolicy policy, RandomGenerator random, long now) {
        this.interval = policy.intervalNanos();
        long unused = policy.burst() - 1L;
        this.tolerance = interval == 0 || unused <= FOR_EVER / interval ? interval * unused : FOR_EVER;
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
            long pause = Math.max(0, pauseEnd - now);
            // Who waited for the end of a pause does not come back together with all the others.
            long ready = pause == 0 ? 0 : pause + random.nextLong(spread + 1);
            Long turnGivenBack = givenBack.isEmpty() ? null : firstGivenBack(now, now + ready);
            if (turnGivenBack != null) {
                return takeAgain(turnGivenBack, now, longest);
            }
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

    private @Nullable Long firstGivenBack(long now, long earliest) {
        givenBack.headSet(now).clear();
        return givenBack.ceiling(earliest);
    }

    private long takeAgain(long turn, long now, long longest) {
        if (turn - now <= longest) {
            givenBack.remove(turn);
        }
        return turn - now;
    }

    /** Leaves a turn that is not used after all to others. */
    void giveBack(long turn) {
        lock.lock();
        try {
            if (interval > 0) {
                givenBack.add(turn);
            }
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
