package io.github.dancu.resilience;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The waits of all calls of one system, which end when it is closed. */
final class Waits {
    private final Timeline timeline;
    private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Waits(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Waits once, perhaps for less than the time. */
    void park(long nanos) throws Stopped {
        Thread thread = Thread.currentThread();
        waiting.add(thread);
        try {
            checkOpen();
            timeline.park(Duration.ofNanos(nanos));
            checkOpen();
        } catch (InterruptedException interrupted) {
            thread.interrupt();
            throw new Stopped(CallEnd.INTERRUPTED, "interrupted");
        } finally {
            waiting.remove(thread);
        }
    }

    void checkOpen() throws Stopped {
        if (closed) {
            throw new Stopped(CallEnd.CLOSED, "the client was closed");
        }
    }

    void close() {
        closed = true;
        waiting.forEach(timeline::unpark);
    }
}
