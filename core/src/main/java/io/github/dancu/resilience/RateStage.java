package io.github.dancu.resilience;

import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.CallEvent.Reason;

/** Lets an attempt leave only when it is its turn within the rate limit. */
final class RateStage implements Stage {
    private final RetryPolicy policy;
    private final RateLimit limit;
    private final Breaker breaker;
    private final Timeline timeline;
    private final Stage next;

    RateStage(RetryPolicy policy, RateLimit limit, Breaker breaker, Timeline timeline, Stage next) {
        this.policy = policy;
        this.limit = limit;
        this.breaker = breaker;
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
        long wait = take(call, now);
        if (wait == 0) {
            return;
        }
        do {
            pause(call, now, wait);
            now = timeline.ticks();
            // If the system asked for a pause meanwhile, the turn has passed.
            wait = limit.isPaused(now) ? take(call, now) : 0;
        } while (wait > 0);
        if (!breaker.isCurrent(call.epoch())) {
            enterAgain(call);
        }
    }

    private long take(Call call, long now) throws Stopped {
        long spare = Math.max(0, call.spareAt(now));
        long wait = limit.take(now, spare);
        if (wait > spare) {
            throw new Stopped(CallEnd.RATE, "no turn within the rate limit in time", wait);
        }
        return wait;
    }

    /** The circuit has changed while it waited for its turn. */
    private void enterAgain(Call call) throws Stopped {
        int epoch = breaker.tryEnter();
        if (epoch == Breaker.NO_EPOCH) {
            throw new Stopped(CallEnd.CIRCUIT, "the circuit lets nothing pass");
        }
        call.entered(epoch);
    }

    private void pause(Call call, long now, long wait) throws Stopped {
        try {
            call.pause(wait, Reason.RATE);
        } catch (Stopped unused) {
            limit.giveBack(now + wait);
            throw unused;
        }
    }
}
