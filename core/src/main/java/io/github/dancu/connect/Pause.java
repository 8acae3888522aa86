package io.github.dancu.connect;

import io.github.dancu.resilience.Timeline;
import java.time.Duration;

/** The time after an account failed in which it is not tried again. */
record Pause(long since) {
    // A batch with a wrong secret would lock the account at the thousandth try.
    static final Duration LASTS = Duration.ofSeconds(30);

    static Pause from(Timeline timeline) {
        return new Pause(timeline.ticks());
    }

    boolean holds(Timeline timeline) {
        return timeline.ticks() - since < LASTS.toNanos();
    }
}
