package io.github.dancu.testkit;

import io.github.dancu.resilience.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A time that many threads share by taking turns: one runs until it waits, then the one whose turn is next, in the order of
 * virtual time. A crowd of callers lives through hours in seconds, and the same way in every run.
 *
 * <p>Write down what begins when with {@link #at}, then {@link #run()}. What runs in turn may wait only through this timeline,
 * and must hold no lock meanwhile. Exactly one thread is at work at a time, so that what they share needs no lock.
 */
public final class TurnTakingTimeline implements Timeline {
    private static final long STACK_BYTES = 256 * 1024;

    private final Instant start;
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingLong(Event::ticks).thenComparingLong(Event::number));
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final List<Worker> workers = new ArrayList<>();
    private long ticks;
    private long eventNumber;
    private volatile boolean over = true;
    private volatile @Nullable Thread owner;
    private @Nullable Throwable failure;

    private TurnTakingTimeline(Instant start) {
        this.start = Objects.requireNonNull(start, "start");
    }

    /** A timeline on which it is {@code start} when it begins to run. */
    public static TurnTakingTimeline startingAt(Instant start) {
        return new TurnTakingTimeline(start);
    }

    /**
     * Has a thread of its own begin a task so long after the start, or at once if that has passed. Tasks of the same moment
     * begin in the order in which they were written down. A task may write down others.
     */
    public void at(Duration sinceStart, Runnable task) {
        Objects.requireNonNull(task, "task");
        events.add(new Event(Math.max(ticks, sinceStart.toNanos()), eventNumber++, null, task));
    }

    /**
     * Runs until every task has ended.
     *
     * @throws IllegalStateException if a task threw; that is its cause. Or if this thread is interrupted, and stays so: tasks are
     *     left where they are
     */
    public void run() {
        Thread owner = Thread.currentThread();
        this.owner = owner;
        over = false;
        passOn(null);
        while (!over) {
            LockSupport.park(this);
            if (owner.isInterrupted()) {
                throw new IllegalStateException("interrupted while tasks run");
            }
        }
        workers.forEach(Worker::dismiss);
        workers.clear();
        idle.clear();
        if (failure != null) {
            throw new IllegalStateException("a task failed", failure);
        }
    }

    @Override
    public Instant now() {
        return start.plusNanos(ticks);
    }

    @Override
    public long ticks() {
        return ticks;
    }

    /** @throws IllegalStateException if the thread is none of this timeline's */
    @Override
    public void park(Duration duration) throws InterruptedException {
        if (!(Thread.currentThread() instanceof Worker worker) || worker.timeline() != this) {
            throw new IllegalStateException("only a task of this timeline can wait on it");
        }
        if (worker.unparked) {
            worker.unparked = false;
        } else if (!duration.isZero() && !duration.isNegative() && !worker.isInterrupted()) {
            worker.wakeAt(later(duration));
            passOn(worker);
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    @Override
    public void unpark(Thread thread) {
        if (thread instanceof Worker worker && worker.timeline() == this) {
            if (worker.wake == null) {
                worker.unparked = true;
            } else {
                worker.wakeAt(ticks);
            }
        }
    }

    private long later(Duration duration) {
        Duration longest = Duration.ofNanos(Long.MAX_VALUE - ticks);
        return ticks + (duration.compareTo(longest) < 0 ? duration : longest).toNanos();
    }

    /** Gives the turn to whoever is next, and returns when it is {@code from}'s turn again. */
    private void passOn(@Nullable Worker from) {
        Event next = nextEvent();
        if (next == null) {
            over = true;
            LockSupport.unpark(owner);
        } else {
            ticks = next.ticks();
            Worker to = next.worker() != null ? next.worker() : hire(from, next);
            to.wake = null;
            if (to == from) {
                return;
            }
            if (from != null && from.task == null) {
                idle.push(from);
            }
            to.giveTurn();
        }
        if (from != null) {
            from.awaitTurn();
        }
    }

    private @Nullable Event nextEvent() {
        Event next = events.poll();
        // A worker that was unparked has another event by now.
        while (next != null && next.worker() != null && next.worker().wake != next) {
            next = events.poll();
        }
        return next;
    }

    private Worker hire(@Nullable Worker from, Event event) {
        Worker worker;
        if (from != null && from.task == null) {
            worker = from;
        } else if (idle.isEmpty()) {
            worker = new Worker();
            workers.add(worker);
            worker.start();
        } else {
            worker = idle.pop();
        }
        worker.task = event.task();
        return worker;
    }

    /** What happens next: a task begins, or a worker's wait ends. Equal only to itself. */
    private static final class Event {
        private final long ticks;
        private final long number;
        private final @Nullable Worker worker;
        private final @Nullable Runnable task;

        Event(long ticks, long number, @Nullable Worker worker, @Nullable Runnable task) {
            this.ticks = ticks;
            this.number = number;
            this.worker = worker;
            this.task = task;
        }

        long ticks() {
            return ticks;
        }

        long number() {
            return number;
        }

        @Nullable
        Worker worker() {
            return worker;
        }

        @Nullable
        Runnable task() {
            return task;
        }
    }

    /** A thread that runs one task after the other, each only while it has the turn. */
    private final class Worker extends Thread {
        private volatile boolean turn;
        private volatile boolean dismissed;
        private boolean unparked;
        private @Nullable Event wake;
        private @Nullable Runnable task;

        Worker() {
            super(null, null, "turn-taking", STACK_BYTES);
            setDaemon(true);
        }

        TurnTakingTimeline timeline() {
            return TurnTakingTimeline.this;
        }

        void wakeAt(long moment) {
            wake = new Event(moment, eventNumber++, this, null);
            events.add(wake);
        }

        void giveTurn() {
            turn = true;
            LockSupport.unpark(this);
        }

        void awaitTurn() {
            boolean interrupted = false;
            while (!turn && !dismissed) {
                LockSupport.park(this);
                // A thread with its flag up does not park: the flag waits until it is this thread's turn.
                interrupted |= Thread.interrupted();
            }
            turn = false;
            if (interrupted) {
                super.interrupt();
            }
        }

        /** Wakes it at once, at the moment of whoever interrupts it; for tasks of the same timeline. */
        @Override
        public void interrupt() {
            super.interrupt();
            if (Thread.currentThread() instanceof Worker other && other.timeline() == timeline() && wake != null) {
                wakeAt(ticks);
            }
        }

        void dismiss() {
            dismissed = true;
            LockSupport.unpark(this);
        }

        @Override
        public void run() {
            awaitTurn();
            while (!dismissed) {
                // What interrupts or wakes a task that has ended is not meant for the next.
                Thread.interrupted();
                unparked = false;
                try {
                    Objects.requireNonNull(task).run();
                } catch (Throwable thrown) {
                    failure = failure == null ? thrown : failure;
                }
                task = null;
                passOn(this);
            }
        }
    }
}
