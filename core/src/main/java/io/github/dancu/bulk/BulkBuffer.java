package io.github.dancu.bulk;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Results that nobody has asked for yet, in the order in which they are handed out. Not thread-safe. */
final class BulkBuffer<I, O> {
    private final boolean inOrder;
    private final Queue<BulkResult<I, O>> waiting;
    private final SortedSet<Long> handedBeyond;
    private long handed;

    BulkBuffer(boolean inOrder, BulkState state) {
        this.inOrder = inOrder;
        this.waiting = inOrder ? new PriorityQueue<>(Comparator.comparingLong(BulkResult::row)) : new ArrayDeque<>();
        this.handed = state.done();
        this.handedBeyond = new TreeSet<>(state.beyond());
    }

    void add(BulkResult<I, O> result) {
        waiting.add(result);
    }

    /** The next result, if its turn has come. */
    @Nullable
    BulkResult<I, O> next() {
        BulkResult<I, O> first = waiting.peek();
        if (first == null || (inOrder && !isNext(first.row()))) {
            return null;
        }
        return waiting.poll();
    }

    private boolean isNext(long row) {
        long next = handed + 1;
        while (handedBeyond.contains(next)) {
            next++;
        }
        return row == next;
    }

    /** The user has done with a result. */
    void handedOut(long row) {
        handedBeyond.add(row);
        while (handedBeyond.remove(handed + 1)) {
            handed++;
        }
    }

    /** Up to which row all results were handed out. */
    long handedUpTo() {
        return handed;
    }

    long count() {
        return handed + handedBeyond.size();
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    BulkState state(String file, long mark) {
        return new BulkState(handed, new TreeSet<>(handedBeyond), file, mark);
    }
}
