package io.github.dancu.resilience;

import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import java.time.Duration;

/** Makes the attempt, in its own time or in what is left, and tells the bulkhead if the system could not bear it. */
final class AttemptStage implements Stage {
    private final Timeline timeline;
    private final Bulkhead bulkhead;
    private final Duration timeout;
    private final long timeoutNanos;
    private final int slowPercent;

    AttemptStage(CallPolicy policy, Bulkhead bulkhead, Timeline timeline) {
        this.timeline = timeline;
        this.bulkhead = bulkhead;
        this.timeout = policy.attemptTimeout();
        this.timeoutNanos = timeout.toNanos();
        this.slowPercent = policy.breaker().slowPercent();
    }

    @Override
    public <T> T run(Call call, Attempt<T> attempt) throws AttemptFailure, Stopped {
        long began = timeline.ticks();
        if (call.spareAt(began) < 0) {
            // A busy machine sleeps longer than it is told to.
            throw Stopped.noTime();
        }
        long time = Math.min(timeoutNanos, call.leftAt(began));
        call.attempting();
        try {
            T value = attempt.run(time < timeoutNanos ? Duration.ofNanos(time) : timeout);
            long end = timeline.ticks();
            call.answered(began, end, isSlow(end - began, timeoutNanos));
            return value;
        } catch (AttemptFailure failure) {
            long end = timeline.ticks();
            call.failed(began, end, failure);
            tell(failure, end - began, time);
            throw failure;
        } catch (Throwable unforeseen) {
            call.crashed(began, timeline.ticks());
            throw unforeseen;
        }
    }

    private void tell(AttemptFailure failure, long took, long time) {
        if (failure.trouble() == Trouble.THROTTLED) {
            bulkhead.struggled(took);
        } else if (failure.trouble() == Trouble.TRANSIENT && failure.fate() != Fate.NOT_SENT) {
            if (isSlow(took, time)) {
                bulkhead.timedOut(took);
            } else {
                bulkhead.struggled(took);
            }
        }
    }

    private boolean isSlow(long took, long time) {
        return 100 * took >= slowPercent * time;
    }
}
