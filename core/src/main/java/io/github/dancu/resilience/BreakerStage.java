package io.github.dancu.resilience;

import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.CallEvent.Reason;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Lets an attempt be made only as the circuit allows, waiting for a trial while it holds, and tells it how the attempt ended. */
final class BreakerStage implements Stage {
    private final Breaker breaker;
    private final Bulkhead bulkhead;
    private final Timeline timeline;
    private final Stage next;
    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();

    BreakerStage(Breaker breaker, Bulkhead bulkhead, Timeline timeline, Stage next) {
        this.breaker = breaker;
        this.bulkhead = bulkhead;
        this.timeline = timeline;
        this.next = next;
    }

    @Override
    public <T> T run(Call call, Attempt<T> attempt) throws AttemptFailure, Stopped {
        while (true) {
            call.entered(enter(call));
            try {
                return runEntered(call, attempt);
            } catch (Stopped stopped) {
                // Where it waited within the circuit, and the circuit changed meanwhile, it enters anew.
                if (stopped.end() != CallEnd.CIRCUIT) {
                    throw stopped;
                }
            }
        }
    }

    private <T> T runEntered(Call call, Attempt<T> attempt) throws AttemptFailure, Stopped {
        boolean told = false;
        try {
            T value = next.run(call, attempt);
            told = true;
            breaker.succeeded(call.epoch(), call.lastTook());
            return value;
        } catch (AttemptFailure failure) {
            told = true;
            tell(call, failure);
            throw failure;
        } finally {
            if (!told) {
                breaker.leave(call.epoch());
            }
            wakeWaiting();
        }
    }

    private void tell(Call call, AttemptFailure failure) {
        if (failure.trouble() == Trouble.TRANSIENT) {
            breaker.failed(call.epoch(), call.lastTook(), failure);
        } else if (failure.trouble() == Trouble.CANCELLED || failure.fate() == Fate.NOT_SENT) {
            breaker.leave(call.epoch());
        } else {
            // A throttled or refused call was answered: the system is there.
            breaker.succeeded(call.epoch(), call.lastTook());
        }
    }

    private int enter(Call call) throws Stopped {
        int epoch = breaker.tryEnter();
        while (epoch == Breaker.NO_EPOCH) {
            epoch = awaitTrial(call);
        }
        return epoch;
    }

    /** Waits without a place: one operation's trouble must not keep the others from theirs. */
    private int awaitTrial(Call call) throws Stopped {
        breaker.nanosToWait(call.spare());
        bulkhead.stepAside(call);
        int epoch = waitAside(call);
        try {
            bulkhead.comeBack(call);
            return breaker.isCurrent(epoch) ? epoch : breaker.tryEnter();
        } catch (Stopped | RuntimeException | Error unmade) {
            breaker.leave(epoch);
            wakeWaiting();
            throw unmade;
        }
    }

    private int waitAside(Call call) throws Stopped {
        long from = timeline.ticks();
        Thread thread = Thread.currentThread();
        waiting.add(thread);
        try {
            call.waiting(Reason.TRIAL);
            int epoch = breaker.tryEnter();
            while (epoch == Breaker.NO_EPOCH) {
                call.park(breaker.nanosToWait(call.spare()));
                epoch = breaker.tryEnter();
            }
            return epoch;
        } catch (Stopped | RuntimeException | Error unmade) {
            bulkhead.goAway();
            throw unmade;
        } finally {
            waiting.remove(thread);
            call.waited(timeline.ticks() - from, Reason.TRIAL);
        }
    }

    private void wakeWaiting() {
        if (!waiting.isEmpty()) {
            waiting.forEach(timeline::unpark);
        }
    }
}
