package io.github.dancu.resilience;

import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.CallEvent.Reason;
import java.time.Duration;

/** Lets an attempt leave only when it is its turn within the rate limit. */
final class RateStage implements Stage {
    private final Timeline timeline;
    private final RateLimit limit;
    private final Duration longestPause;
    private final Stage next;

    RateStage(RateLimit limit, Duration longestPause, Timeline timeline, Stage next) {
        this.timeline = timeline;
        this.limit = limit;
        this.longestPause = longestPause;
        this.next = next;
    }

    @Override
    public <T> T run(Call call, Attempt<T> attempt) throws AttemptFailure, Stopped {
        if (!limit.isFree()) {
            awaitTurn(call);
        }
        try {
            return next.run(call, attempt);
        } catch (AttemptFailure failure) {
            if (failure.trouble() == Trouble.THROTTLED) {
                failure.retryAfter().ifPresent(this::pause);
            }
            throw failure;
        }
    }

    private void awaitTurn(Call call) throws Stopped {
        long now = timeline.ticks();
        long spare = Math.max(0, call.spareAt(now));
        long wait = limit.take(now, spare);
        if (wait > spare) {
            throw new Stopped("no turn within the rate limit in time", wait);
        }
        if (wait > 0) {
            call.pause(wait, Reason.RATE);
        }
    }

    // Everybody waits who would be told the same.
    private void pause(Duration asked) {
        limit.pause(timeline.ticks(), (asked.compareTo(longestPause) < 0 ? asked : longestPause).toNanos());
    }
}
