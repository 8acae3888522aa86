package io.github.dancu.connect;

import io.github.dancu.resilience.Timeline;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The requests under way. Cancels those whose time is over, on a thread that sleeps until the first of them is due. A request that is due later does
 * not wake it, and most are: each wake-up costs a request as much as reading its answer.
 */
final class CallTimer implements AutoCloseable {
    private static final Duration IDLE = Duration.ofHours(1);
    private static final long LONGEST_END_MILLIS = 1_000;

    // Sockets know no other time.
    private final Timeline timeline = Timeline.system();
    private final Set<Timed> running = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Thread thread;
    private volatile boolean looking = true;
    private volatile long wakesAt;
    private volatile boolean closed;

    /** Begins to count for a request; {@link #end} follows. */
    Timed begin(Runnable cancel, Duration timeout) {
        Timed timed = new Timed(cancel, timeline.ticks() + timeout.toNanos());
        running.add(timed);
        Thread sleeper = thread == null ? start() : thread;
        // Whoever looks just now may have missed it.
        if (looking || timed.dueIn(wakesAt) < 0) {
            timeline.unpark(sleeper);
        }
        return timed;
    }

    void end(Timed timed) {
        running.remove(timed);
    }

    /** Cancels every request, ends the thread, and waits for that. */
    @Override
    public void close() {
        closed = true;
        running.forEach(timed -> timed.cancel.run());
        Thread sleeper = thread;
        if (sleeper != null && sleeper != Thread.currentThread()) {
            timeline.unpark(sleeper);
            try {
                sleeper.join(LONGEST_END_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Thread start() {
        lock.lock();
        try {
            Thread started = thread;
            if (started == null) {
                started = new Thread(null, this::watch, "dancu-timer", 0, false);
                started.setContextClassLoader(null);
                started.setDaemon(true);
                started.start();
                thread = started;
            }
            return started;
        } finally {
            lock.unlock();
        }
    }

    private void watch() {
        while (!closed) {
            looking = true;
            long now = timeline.ticks();
            long next = IDLE.toNanos();
            for (Timed timed : running) {
                next = Math.min(next, timed.cancelIfDue(now));
            }
            wakesAt = now + next;
            looking = false;
            sleep(next);
        }
    }

    private void sleep(long nanos) {
        try {
            timeline.park(Duration.ofNanos(nanos));
        } catch (InterruptedException notForUs) {
            // Only close() ends it: without it no request would ever be over.
        }
    }

    /** A request whose time is counted. */
    static final class Timed {
        private final Runnable cancel;
        private final long due;
        private volatile boolean over;

        private Timed(Runnable cancel, long due) {
            this.cancel = cancel;
            this.due = due;
        }

        /** Whether it was cancelled because its time was over. */
        boolean isOver() {
            return over;
        }

        private long dueIn(long now) {
            return due - now;
        }

        /** How long until it is due, in nanoseconds; very long for one that was. */
        private long cancelIfDue(long now) {
            if (over) {
                return Long.MAX_VALUE;
            }
            if (dueIn(now) > 0) {
                return dueIn(now);
            }
            over = true;
            cancel.run();
            return Long.MAX_VALUE;
        }
    }
}
