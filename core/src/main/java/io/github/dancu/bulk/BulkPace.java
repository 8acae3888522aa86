package io.github.dancu.bulk;

import io.github.dancu.resilience.CallReport;
import java.time.Duration;

/**
 * How many calls are under way at once, and when none is begun: as many as the client has places for. A call that had to queue
 * says that there were too many; one that did not, that there is room for more. Not thread-safe.
 */
final class BulkPace {
    private static final double LESS_AFTER_QUEUEING = 0.9;
    private static final double LESS_AFTER_OVERLOAD = 0.5;
    // Less is the time that a thread needs to wake up, and no queue.
    private static final long SHORTEST_QUEUE_NANOS = 1_000_000;
    private static final Duration FIRST_TURN = Duration.ofMillis(100);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final int most;
    private double limit = 1;
    private double usual;
    private Duration nextPause = Duration.ZERO;
    private Duration nextTurn = FIRST_TURN;
    private long pauseEnd;

    BulkPace(int most, long now) {
        this.most = most;
        this.usual = most;
        this.pauseEnd = now;
    }

    int limit() {
        return (int) limit;
    }

    /** How long no call is begun, in nanoseconds; 0 or less if calls are. */
    long pauseLeft(long now) {
        return pauseEnd - now;
    }

    void answered(CallReport report) {
        nextPause = Duration.ZERO;
        nextTurn = FIRST_TURN;
        if (report.queue().toNanos() > SHORTEST_QUEUE_NANOS) {
            usual = Math.max(1, limit * LESS_AFTER_QUEUEING);
            limit = Math.max(1, limit - limit * (1 - LESS_AFTER_QUEUEING) / limit());
        } else {
            // Quickly back to where it was before the trouble, and slowly on from there.
            limit = Math.min(most, limit + (limit < usual ? 1 : 1 / limit));
        }
    }

    /** The system has all that it can take. */
    void overloaded(Duration wait, long now) {
        if (pauseLeft(now) > 0) {
            // One of those that were under way together: they say the same.
            pauseAtLeast(wait, now);
            return;
        }
        usual = Math.max(1, limit * LESS_AFTER_OVERLOAD);
        limit = usual;
        pauseAtLeast(longer(wait, nextTurn), now);
        nextTurn = doubled(nextTurn);
    }

    /** Nobody was answered meanwhile. Once that may be the row's own fault, and the next one is tried at once. */
    void silent(Duration wait, long now) {
        if (pauseLeft(now) > 0) {
            // One of those that were under way when the line broke: they are one failure.
            pauseAtLeast(wait, now);
            return;
        }
        usual = Math.max(usual, limit);
        limit = 1;
        pauseAtLeast(longer(wait, nextPause), now);
        nextPause = nextPause.isZero() ? FIRST_PAUSE : doubled(nextPause);
    }

    /** A trial may be centuries away where a clock is wrong. */
    static long nanosOf(Duration wait) {
        return wait.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE.toNanos() : Math.max(0, wait.toNanos());
    }

    private static Duration doubled(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return longer(twice, LONGEST_PAUSE).equals(twice) ? LONGEST_PAUSE : twice;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void pauseAtLeast(Duration wait, long now) {
        long end = now + nanosOf(wait);
        // Ticks may wrap: only their difference means something.
        pauseEnd = end - pauseEnd > 0 ? end : pauseEnd;
    }
}
