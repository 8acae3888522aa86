package io.github.dancu.resilience;

import io.github.dancu.resilience.CallEvent.Reason;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

/** The places of the calls at work in one system, and the queue before them: first come, first served. */
final class Bulkhead {
    private static final double WEIGHT_OF_NEWS = 0.1;
    // Who queued for longer would have too little time left for the call itself, and the system would work for nobody.
    private static final double SHARE_FOR_QUEUEING = 0.5;

    private final Timeline timeline;
    private final Events events;
    private final int longestQueue;
    private final ConcurrencyLimit limit;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Waiter> queue = new LinkedHashSet<>();
    private int inUse;
    private double usualStay;

    Bulkhead(LoadPolicy policy, Timeline timeline, Events events) {
        this.timeline = timeline;
        this.events = events;
        this.longestQueue = policy.queue();
        this.limit = new ConcurrencyLimit(policy, timeline.ticks());
    }

    /** Takes a place, or waits for one where that can be worth it. */
    void enter(Call call) throws Stopped {
        Waiter waiter = new Waiter(Thread.currentThread());
        lock.lock();
        try {
            if (queue.isEmpty() && inUse < limit.places()) {
                inUse++;
                return;
            }
            checkQueue(call);
            queue.add(waiter);
        } finally {
            lock.unlock();
        }
        await(waiter, call);
    }

    /** Gives the place back, after so many nanoseconds. */
    void leave(long stay) {
        lock.lock();
        try {
            release(stay);
        } finally {
            lock.unlock();
        }
    }

    /** The same for a call that ended with an answer, whose last attempt took so long. */
    void leaveAnswered(long stay, long took, boolean slow) {
        lock.lock();
        try {
            int before = limit.places();
            if (slow) {
                limit.answeredSlowly(took, timeline.ticks());
            } else {
                limit.answered(took, inUse);
            }
            tell(before);
            release(stay);
        } finally {
            lock.unlock();
        }
    }

    void timedOut(long took) {
        learn(now -> limit.timedOut(took, now));
    }

    void struggled(long took) {
        learn(now -> limit.struggled(took, now));
    }

    private void learn(LongConsumer lesson) {
        lock.lock();
        try {
            int before = limit.places();
            lesson.accept(timeline.ticks());
            tell(before);
        } finally {
            lock.unlock();
        }
    }

    private void tell(int placesBefore) {
        if (limit.places() != placesBefore) {
            events.placesChanged(limit.places());
        }
    }

    private void release(long stay) {
        usualStay += WEIGHT_OF_NEWS * (stay - usualStay);
        inUse--;
        admit();
    }

    private void checkQueue(Call call) throws Stopped {
        if (queue.size() >= longestQueue) {
            throw new Stopped("the queue is full");
        }
        double wait = usualStay * (queue.size() + 1) / limit.places();
        if (wait > SHARE_FOR_QUEUEING * call.left()) {
            throw new Stopped("the queue is too long for the time left", (long) wait);
        }
    }

    private void await(Waiter waiter, Call call) throws Stopped {
        long from = timeline.ticks();
        try {
            while (!waiter.admitted) {
                long spare = call.spare();
                if (spare <= 0) {
                    throw new Stopped("no place was free in time");
                }
                call.park(spare);
            }
        } catch (Stopped stopped) {
            withdraw(waiter);
            throw stopped;
        } finally {
            call.waited(timeline.ticks() - from, Reason.PLACE);
        }
    }

    private void withdraw(Waiter waiter) {
        lock.lock();
        try {
            if (!queue.remove(waiter)) {
                // It was admitted in the same moment.
                inUse--;
                admit();
            }
        } finally {
            lock.unlock();
        }
    }

    private void admit() {
        while (inUse < limit.places() && !queue.isEmpty()) {
            Waiter first = queue.iterator().next();
            queue.remove(first);
            inUse++;
            first.admitted = true;
            timeline.unpark(first.thread);
        }
    }

    private static final class Waiter {
        private final Thread thread;
        private volatile boolean admitted;

        Waiter(Thread thread) {
            this.thread = thread;
        }
    }
}
