package io.github.dancu.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rows that have no result yet: those that failed, and those that were not read yet. Not thread-safe. */
final class BulkSource<I> {
    private final Iterator<? extends I> input;
    private final SortedSet<Long> doneBeyond;
    private final List<BulkRow<I>> failed = new ArrayList<>();
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
                throw new IllegalStateException("there are fewer rows than the checkpoint says were done");
            }
            input.next();
            read++;
        }
    }

    void giveBack(BulkRow<I> row) {
        failed.add(row);
    }

    /**
     * The row to try next: one that failed, if others were answered since; else one that was not tried yet, for it may show whether
     * the system answers at all, and for that one may be read beyond {@code upTo}; else the one that was longest not tried.
     */
    Optional<BulkRow<I>> next(long answers, long upTo, boolean idle, long now) {
        Optional<BulkRow<I>> again =
                rested(now).filter(row -> row.othersWereAnswered(answers)).findFirst();
        if (again.isPresent()) {
            return taken(again);
        }
        boolean witnessWanted = idle
                && !failed.isEmpty()
                && failed.stream().noneMatch(row -> row.number() > upTo || row.othersWereAnswered(answers));
        Optional<BulkRow<I>> fresh = fresh(witnessWanted ? Math.max(upTo, read + 1) : upTo);
        return fresh.isPresent() ? fresh : taken(rested(now).findFirst());
    }

    /** Whether every row was read. */
    boolean isExhausted() {
        return !input.hasNext();
    }

    boolean isEmpty() {
        return failed.isEmpty() && !input.hasNext();
    }

    /** How long until the first row that rests may be tried; very long if none does. */
    long restLeft(long now) {
        return failed.stream().mapToLong(row -> row.restLeft(now)).min().orElse(Long.MAX_VALUE);
    }

    private Stream<BulkRow<I>> rested(long now) {
        return failed.stream()
                .filter(row -> row.restLeft(now) <= 0)
                .sorted(Comparator.comparingLong(row -> row.restLeft(now)));
    }

    private Optional<BulkRow<I>> taken(Optional<BulkRow<I>> row) {
        row.ifPresent(failed::remove);
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
