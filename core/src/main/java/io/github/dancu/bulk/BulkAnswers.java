package io.github.dancu.bulk;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** How many answers there were, which all threads know, and for how long somebody has been answered, which one does. */
final class BulkAnswers {
    private static final long LONGEST_GAP_NANOS = Duration.ofMinutes(1).toNanos();

    private final AtomicLong count = new AtomicLong();
    private long nanos;
    private long last;

    BulkAnswers(long now) {
        this.last = now;
    }

    /** Counts one, on the thread that was answered: whoever begins later must not seem to have begun before it. */
    void add() {
        count.incrementAndGet();
    }

    long count() {
        return count.get();
    }

    /** Somebody was answered until now. */
    void note(long now) {
        // Whatever is longer was an outage.
        nanos += Math.min(now - last, LONGEST_GAP_NANOS);
        last = now;
    }

    /** The time until the last answer, without that of outages. */
    long nanos() {
        return nanos;
    }
}
