package io.github.dancu.bulk;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;

/** The rows that have no result yet: those that failed, and those that were not read yet. Not thread-safe. */
final class BulkSource<I> {
    private final Iterator<? extends I> input;
    private final SortedSet<Long> doneBeyond;
    private final Queue<BulkRow<I>> untried = new ArrayDeque<>();
    private final Queue<BulkRow<I>> resting = new PriorityQueue<>(BulkRow::byRest);
    private final Queue<BulkRow<I>> rested = new PriorityQueue<>(BulkRow::byAnswers);
    private final SortedSet<Long> failed = new TreeSet<>();
    private long read;

    /**
     * Passes over the rows that were done before.
     *
     * @throws IllegalStateException if there are fewer
     */
    BulkSource(Iterator<? extends I> input, BulkState state) {
        this.input = input;
        this.doneBeyond = new TreeSet<>(state.beyond());
        while (read < state.done()) {
            if (!input.hasNext()) {
                throw fewer();
            }
            input.next();
            read++;
        }
    }

    /** @throws IllegalStateException if rows that were done are not among those that were read */
    void checkAllDoneWereThere() {
        if (!doneBeyond.isEmpty()) {
            throw fewer();
        }
    }

    private static IllegalStateException fewer() {
        return new IllegalStateException("there are fewer rows than the checkpoint says were done");
    }

    /** It failed, and rests. */
    void giveBack(BulkRow<I> row) {
        resting.add(row);
        failed.add(row.number());
    }

    /** It had no place, and waits for one before all that were not tried yet. */
    void giveBackUntried(BulkRow<I> row) {
        untried.add(row);
    }

    /** It was not called after all. */
    void takeBack(BulkRow<I> row) {
        if (row.wasTried()) {
            giveBack(row);
        } else {
            giveBackUntried(row);
        }
    }

    /**
     * The row to try next: one that failed, if others were answered since; else one that was not tried yet, for it may show whether
     * the system answers at all, and for that one may be read beyond {@code upTo}; else the one that was longest not tried.
     */
    Optional<BulkRow<I>> next(long answers, long upTo, boolean idle, long now) {
        while (!resting.isEmpty() && resting.element().restLeft(now) <= 0) {
            rested.add(resting.remove());
        }
        if (!rested.isEmpty() && rested.element().othersWereAnswered(answers)) {
            return takenFromRested();
        }
        if (!untried.isEmpty()) {
            return Optional.of(untried.remove());
        }
        boolean witnessWanted = idle
                && !failed.isEmpty()
                && failed.last() <= upTo
                && resting.stream().noneMatch(row -> row.othersWereAnswered(answers));
        Optional<BulkRow<I>> fresh = fresh(witnessWanted ? Math.max(upTo, read + 1) : upTo);
        return fresh.isPresent() ? fresh : takenFromRested();
    }

    /** Whether every row was read. */
    boolean isExhausted() {
        return !input.hasNext();
    }

    boolean isEmpty() {
        return failed.isEmpty() && untried.isEmpty() && !input.hasNext();
    }

    /** How long until the first row that rests may be tried; very long if none does. */
    long restLeft(long now) {
        if (!rested.isEmpty() || !untried.isEmpty()) {
            return 0;
        }
        return resting.isEmpty() ? Long.MAX_VALUE : resting.element().restLeft(now);
    }

    private Optional<BulkRow<I>> takenFromRested() {
        Optional<BulkRow<I>> row = Optional.ofNullable(rested.poll());
        row.ifPresent(taken -> failed.remove(taken.number()));
        return row;
    }

    private Optional<BulkRow<I>> fresh(long upTo) {
        while (read < upTo && input.hasNext()) {
            I row = input.next();
            read++;
            if (!doneBeyond.remove(read)) {
                return Optional.of(new BulkRow<>(read, row));
            }
        }
        return Optional.empty();
    }
}
