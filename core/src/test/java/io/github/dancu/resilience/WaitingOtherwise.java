package io.github.dancu.resilience;

import java.time.Instant;

/** The time of another timeline, on which waiting is something else. */
public abstract class WaitingOtherwise implements Timeline {
    private final Timeline time;

    protected WaitingOtherwise(Timeline time) {
        this.time = time;
    }

    @Override
    public final Instant now() {
        return time.now();
    }

    @Override
    public final long ticks() {
        return time.ticks();
    }

    @Override
    public void unpark(Thread thread) {}
}
