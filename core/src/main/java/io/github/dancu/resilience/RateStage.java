package io.github.dancu.resilience;

import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.CallEvent.Reason;

/** Lets an attempt leave only when it is its turn within the rate limit. */
final class RateStage implements Stage {
    private final RetryPolicy policy;
    private final RateLimit limit;
    private final Timeline timeline;
    private final Stage next;

    RateStage(RetryPolicy policy, RateLimit limit, Timeline timeline, Stage next) {
        this.policy = policy;
        this.limit = limit;
        this.timeline = timeline;
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
                // Everybody waits who would be told the same.
                limit.pause(timeline.ticks(), policy.retryAfter(failure).toNanos());
            }
            throw failure;
        }
    }

    private void awaitTurn(Call call) throws Stopped {
        long now = timeline.ticks();
        do {
            long spare = Math.max(0, call.spareAt(now));
            long wait = limit.take(now, spare);
            if (wait > spare) {
                throw new Stopped(CallEnd.RATE, "no turn within the rate limit in time", wait);
            }
            if (wait > 0) {
                call.pause(wait, Reason.RATE);
                now = timeline.ticks();
            }
            // If the system asked for a pause meanwhile, the turn has passed.
        } while (limit.isPaused(now));
    }
}
