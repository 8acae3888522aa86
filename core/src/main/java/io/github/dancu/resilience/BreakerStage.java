package io.github.dancu.resilience;

import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;

/** Lets an attempt be made only as the circuit allows, and tells the circuit how it ended. */
final class BreakerStage implements Stage {
    private final Breaker breaker;
    private final Stage next;

    BreakerStage(Breaker breaker, Stage next) {
        this.breaker = breaker;
        this.next = next;
    }

    @Override
    public <T> T run(Call call, Attempt<T> attempt) throws AttemptFailure, Stopped {
        breaker.enter(call);
        boolean told = false;
        try {
            T value = next.run(call, attempt);
            told = true;
            breaker.succeeded(call.lastTook());
            return value;
        } catch (AttemptFailure failure) {
            told = true;
            tell(call, failure);
            throw failure;
        } finally {
            if (!told) {
                breaker.leave();
            }
        }
    }

    private void tell(Call call, AttemptFailure failure) {
        if (failure.trouble() == Trouble.TRANSIENT) {
            breaker.failed(call.lastTook(), failure);
        } else if (failure.trouble() == Trouble.CANCELLED || failure.fate() == Fate.NOT_SENT) {
            breaker.leave();
        } else {
            // A throttled or refused call was answered: the system is there.
            breaker.succeeded(call.lastTook());
        }
    }
}
