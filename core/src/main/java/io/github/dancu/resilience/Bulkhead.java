package io.github.dancu.resilience;

import io.github.dancu.resilience.CallEvent.Reason;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The places of the calls at work in one system, and those who wait: in the queue, first come, first served; aside, for
 * something else than a place; and back from there, before the queue.
 */
final class Bulkhead {
    private static final double WEIGHT_OF_NEWS = 0.1;
    // Who queued for longer would have too little time left for the call itself, and the system would work for nobody.
    private static final double SHARE_FOR_QUEUEING = 0.5;

    private final Timeline timeline;
    private final Events events;
    private final int mostWaiting;
    private final ConcurrencyLimit limit;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Waiter> back = new LinkedHashSet<>();
    private final Set<Waiter> queue = new LinkedHashSet<>();
    private int aside;
    private int inUse;
    private double usualStay;

    Bulkhead(LoadPolicy policy, Timeline timeline, Events events) {
        this.timeline = timeline;
        this.events = events;
        this.mostWaiting = policy.queue();
        this.limit = new ConcurrencyLimit(policy, timeline.ticks());
    }

    /** Takes a place, or waits for one where that can be worth it. */
    void enter(Call call) throws Stopped {
        Waiter waiter;
        lock.lock();
        try {
            if (takesPlace()) {
                call.placed();
                return;
            }
            checkQueue(call);
            waiter = new Waiter(Thread.currentThread());
            queue.add(waiter);
        } finally {
            lock.unlock();
        }
        await(waiter, call);
    }

    /** Gives the place back for a while; {@link #comeBack} or {@link #goAway} follows. */
    void stepAside(Call call) throws Stopped {
        lock.lock();
        try {
            if (waiting() >= mostWaiting) {
                throw full();
            }
            aside++;
            call.unplaced();
            release();
        } finally {
            lock.unlock();
        }
    }

    /** Takes a place again, before all who queue. */
    void comeBack(Call call) throws Stopped {
        Waiter waiter;
        lock.lock();
        try {
            aside--;
            if (takesPlace()) {
                call.placed();
                return;
            }
            waiter = new Waiter(Thread.currentThread());
            back.add(waiter);
        } finally {
            lock.unlock();
        }
        await(waiter, call);
    }

    void goAway() {
        lock.lock();
        try {
            aside--;
        } finally {
            lock.unlock();
        }
    }

    /** Gives the place back for good, if the call has one. */
    void leave(Call call) {
        lock.lock();
        try {
            if (call.isPlaced()) {
                learnStay(call);
                call.unplaced();
                release();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The same for a call that was answered. */
    void leaveAnswered(Call call) {
        learn(() -> {
            if (call.isAnswerSlow()) {
                limit.answeredSlowly(call.lastTook(), timeline.ticks());
            } else {
                limit.answered(call.lastTook(), inUse);
            }
        });
        leave(call);
    }

    void timedOut(long took) {
        learn(() -> limit.timedOut(took, timeline.ticks()));
    }

    void struggled(long took) {
        learn(() -> limit.struggled(took, timeline.ticks()));
    }

    private void learn(Runnable lesson) {
        int before;
        int after;
        lock.lock();
        try {
            before = limit.places();
            lesson.run();
            after = limit.places();
        } finally {
            lock.unlock();
        }
        if (before != after) {
            // Told outside the lock: a listener may be slow.
            events.placesChanged(after);
        }
    }

    private void learnStay(Call call) {
        if (call.attempts() > 0) {
            usualStay += WEIGHT_OF_NEWS * (call.stay() - usualStay);
        }
    }

    private boolean takesPlace() {
        if (inUse < limit.places() && back.isEmpty() && queue.isEmpty()) {
            inUse++;
            return true;
        }
        return false;
    }

    private int waiting() {
        return queue.size() + back.size() + aside;
    }

    private void checkQueue(Call call) throws Stopped {
        if (waiting() >= mostWaiting) {
            throw full();
        }
        if (usualWait() > SHARE_FOR_QUEUEING * call.left()) {
            throw new Stopped(CallEnd.QUEUE, "the queue is too long for the time left", usualWait());
        }
    }

    private Stopped full() {
        return new Stopped(CallEnd.QUEUE, "the queue is full", usualWait());
    }

    private long usualWait() {
        return (long) (usualStay * (queue.size() + back.size() + 1) / limit.places());
    }

    private void await(Waiter waiter, Call call) throws Stopped {
        long from = timeline.ticks();
        try {
            while (!waiter.admitted) {
                long spare = call.spare();
                if (spare <= 0) {
                    throw new Stopped(CallEnd.QUEUE, "no place was free in time");
                }
                call.park(spare);
            }
            call.placed();
        } catch (Stopped | RuntimeException | Error unmade) {
            withdraw(waiter);
            throw unmade;
        } finally {
            call.waited(timeline.ticks() - from, Reason.PLACE);
        }
    }

    private void withdraw(Waiter waiter) {
        lock.lock();
        try {
            if (!queue.remove(waiter) && !back.remove(waiter)) {
                // It was admitted in the same moment.
                release();
            }
        } finally {
            lock.unlock();
        }
    }

    private void release() {
        inUse--;
        while (inUse < limit.places() && admitFirstOf(back.isEmpty() ? queue : back)) {
            inUse++;
        }
    }

    private boolean admitFirstOf(Set<Waiter> waiters) {
        if (waiters.isEmpty()) {
            return false;
        }
        Waiter first = waiters.iterator().next();
        waiters.remove(first);
        first.admitted = true;
        timeline.unpark(first.thread);
        return true;
    }

    private static final class Waiter {
        private final Thread thread;
        private volatile boolean admitted;

        Waiter(Thread thread) {
            this.thread = thread;
        }
    }
}
