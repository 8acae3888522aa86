package io.github.dancu.bulk;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a run, and the threads that make them. A thread that has done one takes the next one that is ready, without waiting
 * for whoever reads the rows: to hand each row from thread to thread costs more than its call. After one that ended badly none is
 * begun until somebody has looked at it.
 *
 * <p>One thread adds, looks and takes back; others make the calls.
 */
final class BulkCalls<I, O> {
    private final Executor executor;
    private final Predicate<Throwable> isBad;
    private final Runnable wake;
    private final Queue<BulkTurn<I, O>> ready = new LinkedBlockingQueue<>();
    private final Queue<BulkTurn<I, O>> ended = new ConcurrentLinkedQueue<>();
    private final Set<BulkTurn<I, O>> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger threads = new AtomicInteger();
    private volatile int limit = 1;
    private volatile boolean held;

    /**
     * @param isBad whether the others must wait after a call that ended so
     * @param wake wakes the thread that adds, when there is something to do for it
     */
    BulkCalls(Executor executor, Predicate<Throwable> isBad, Runnable wake) {
        this.executor = executor;
        this.isBad = isBad;
        this.wake = wake;
    }

    /** How many are made at once from now on. */
    void limit(int most) {
        limit = most;
    }

    /** Whether another one may be added: as many again as are made at once are ready. */
    boolean hasRoom() {
        return !held && open.size() < 2 * limit;
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** How many are under way. */
    int count() {
        return Math.min(threads.get(), open.size() - ready.size());
    }

    void add(BulkTurn<I, O> turn) {
        open.add(turn);
        ready.add(turn);
        addThread();
    }

    /** Adds a thread if there is one too few: one that ended may not have seen what was added last. */
    void addThread() {
        if (!held && !ready.isEmpty() && threads.get() < limit) {
            threads.incrementAndGet();
            try {
                executor.execute(this::work);
            } catch (RuntimeException rejected) {
                threads.decrementAndGet();
                throw rejected;
            }
        }
    }

    /** Hands over those that were added and not begun, if one ended without an answer; they may be added again. */
    void takeBack(Consumer<BulkRow<I>> to) {
        if (held) {
            for (BulkTurn<I, O> turn = ready.poll(); turn != null; turn = ready.poll()) {
                open.remove(turn);
                to.accept(turn.row());
            }
            held = false;
        }
    }

    /** The next that ended, if there is one. */
    @Nullable
    BulkTurn<I, O> nextEnded() {
        BulkTurn<I, O> turn = ended.poll();
        if (turn != null) {
            open.remove(turn);
        }
        return turn;
    }

    boolean hasEnded() {
        return !ended.isEmpty();
    }

    /** Ends all that are under way or ready, from any thread. */
    void cancel() {
        open.forEach(BulkTurn::cancel);
    }

    private void work() {
        for (BulkTurn<I, O> turn = nextReady(); turn != null; turn = nextReady()) {
            make(turn);
        }
        threads.decrementAndGet();
        wake.run();
    }

    private void make(BulkTurn<I, O> turn) {
        turn.make();
        // First: whoever finds the others held must find the reason, too.
        ended.add(turn);
        Throwable failure = turn.failure();
        boolean bad = failure != null && isBad.test(failure);
        if (bad) {
            held = true;
        }
        if (bad || ready.size() <= limit / 2) {
            wake.run();
        }
    }

    /** Nothing for a thread that is one too many. */
    private @Nullable BulkTurn<I, O> nextReady() {
        return held || threads.get() > limit ? null : ready.poll();
    }
}
