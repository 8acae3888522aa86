package io.github.dancu.bulk;

import java.time.Duration;

/** How many answers there were, and for how long somebody has been answered. Not thread-safe. */
final class BulkAnswers {
    private static final long LONGEST_GAP_NANOS = Duration.ofMinutes(1).toNanos();

    private long count;
    private long nanos;
    private long last;

    BulkAnswers(long now) {
        this.last = now;
    }

    void add(long now) {
        count++;
        // Whatever is longer was an outage.
        nanos += Math.min(now - last, LONGEST_GAP_NANOS);
        last = now;
    }

    long count() {
        return count;
    }

    /** The time until the last answer, without that of outages. */
    long nanos() {
        return nanos;
    }
}
