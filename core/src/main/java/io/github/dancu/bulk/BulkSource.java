package io.github.dancu.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** The rows that have no result yet: those that failed, and those that were not read yet. Not thread-safe. */
final class BulkSource<I> {
    private final Iterator<? extends I> input;
    private final SortedSet<Long> doneBeyond;
    private final List<BulkRow<I>> failed = new ArrayList<>();
    private long read;

    /** Passes over the rows that were done before. */
    BulkSource(Iterator<? extends I> input, BulkState state) {
        this.input = input;
        this.doneBeyond = state.beyond();
        while (read < state.done() && input.hasNext()) {
            input.next();
            read++;
        }
    }

    void giveBack(BulkRow<I> row) {
        failed.add(row);
    }

    /**
     * The row to try next: one that failed, if others were answered since; else one that was not tried yet, for it may show whether
     * the system answers at all; else any.
     */
    Optional<BulkRow<I>> next(long answers, long upTo, long now) {
        Optional<BulkRow<I>> again = rested(now).filter(row -> row.othersWereAnswered(answers));
        if (again.isPresent()) {
            return taken(again);
        }
        Optional<BulkRow<I>> fresh = fresh(upTo);
        return fresh.isPresent() ? fresh : taken(rested(now));
    }

    /** Whether no row is left that was not tried, as far as rows may be read. */
    boolean isDryUpTo(long upTo) {
        return read >= upTo || !input.hasNext();
    }

    boolean isEmpty() {
        return failed.isEmpty() && !input.hasNext();
    }

    /** How long until the first row that rests may be tried; very long if none does. */
    long restLeft(long now) {
        return failed.stream().mapToLong(row -> row.restLeft(now)).min().orElse(Long.MAX_VALUE);
    }

    private Optional<BulkRow<I>> rested(long now) {
        return failed.stream().filter(row -> row.restLeft(now) <= 0).min(Comparator.comparingLong(BulkRow::number));
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
