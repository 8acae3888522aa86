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
        events.placesChanged(limit.places());
        events.tellChanges();
    }

    /** Takes a place, or waits for one where that can be worth it. */
    void enter(Call call) throws Stopped {
        Waiter waiter;
        lock.lock();
        try {
            if (takesPlace()) {
                call.placedAtOnce();
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

    /**
     * Gives the place back for a while; {@link #comeBack} or {@link #goAway} follows. As many may be aside as in the queue, and
     * take no room there.
     */
    void stepAside(Call call) throws Stopped {
        lock.lock();
        try {
            if (aside + back.size() >= mostWaiting) {
                throw new Stopped(CallEnd.QUEUE, "too many calls wait for a trial", usualWait());
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
                giveBack(call, timeline.ticks());
            }
        } finally {
            lock.unlock();
        }
    }

    /** The same for a call that has just been answered. */
    void leaveAnswered(Call call) {
        learn(() -> {
            if (call.isAnswerSlow()) {
                limit.answeredSlowly(call.lastTook(), call.lastEnd());
            } else {
                limit.answered(call.lastTook(), inUse);
            }
            giveBack(call, call.lastEnd());
        });
    }

    void timedOut(long took) {
        learn(() -> limit.timedOut(took, timeline.ticks()));
    }

    void struggled(long took) {
        learn(() -> limit.struggled(took, timeline.ticks()));
    }

    private void learn(Runnable lesson) {
        lock.lock();
        try {
            int before = limit.places();
            lesson.run();
            if (limit.places() != before) {
                events.placesChanged(limit.places());
            }
        } finally {
            lock.unlock();
        }
        events.tellChanges();
    }

    private void giveBack(Call call, long now) {
        if (call.attempts() > 0) {
            usualStay += WEIGHT_OF_NEWS * (call.stayAt(now) - usualStay);
        }
        call.unplaced();
        release();
    }

    private boolean takesPlace() {
        if (inUse < limit.places() && back.isEmpty() && queue.isEmpty()) {
            inUse++;
            return true;
        }
        return false;
    }

    private void checkQueue(Call call) throws Stopped {
        if (queue.size() >= mostWaiting) {
            throw new Stopped(CallEnd.QUEUE, "the queue is full", usualWait());
        }
        if (usualWait() > SHARE_FOR_QUEUEING * call.left()) {
            throw new Stopped(CallEnd.QUEUE, "the queue is too long for the time left", usualWait());
        }
    }

    private long usualWait() {
        return (long) (usualStay * (queue.size() + back.size() + 1) / limit.places());
    }

    private void await(Waiter waiter, Call call) throws Stopped {
        long from = timeline.ticks();
        try {
            call.waiting(Reason.PLACE);
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
