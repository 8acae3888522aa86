package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Timeliness.Verdict;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The counts of one line, channel and ward, while they grow; not thread-safe. */
final class TableRow {
    private final Map<Tally, Long> counts = new EnumMap<>(Tally.class);
    private final long[] parts;

    TableRow(int parts) {
        this.parts = new long[parts];
    }

    void request() {
        count(Tally.REQUESTED);
    }

    /**
     * @param part the place of the part, or -1
     * @param requested whether it was requested in the same period, and not before
     */
    void receive(Standing standing, int part, boolean requested) {
        count(Tally.RECEIVED);
        if (!requested) {
            count(Tally.REQUESTED_BEFORE);
        }
        count(
                switch (standing.state()) {
                    case RESOLVED -> Tally.RESOLVED;
                    case RETURNED -> Tally.RETURNED;
                    case ENDED_OTHERWISE -> Tally.ENDED_OTHERWISE;
                    case OPEN -> Tally.OPEN;
                });
        count(
                switch (standing.verdict()) {
                    case ON_TIME -> Tally.ENDED_ON_TIME;
                    case LATE -> Tally.ENDED_LATE;
                    case WAITING -> Tally.WITHIN_TIME;
                    case OVERDUE -> Tally.OVERDUE;
                    case UNDECIDED -> Tally.UNDECIDED;
                    case NOT_COUNTED -> Tally.LEFT_OUT;
                });
        if (standing.state() == Standing.State.OPEN && standing.verdict() == Verdict.WAITING) {
            count(Tally.OPEN_WITHIN_TIME);
        }
        if (part >= 0) {
            parts[part]++;
        }
    }

    void addAll(TableRow other) {
        other.counts.forEach((tally, count) -> counts.merge(tally, count, Long::sum));
        Arrays.setAll(parts, place -> parts[place] + other.parts[place]);
    }

    DossierCounts counts() {
        return new DossierCounts(counts);
    }

    long part(int place) {
        return parts[place];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableRow that && counts.equals(that.counts) && Arrays.equals(parts, that.parts);
    }

    @Override
    public int hashCode() {
        return 31 * counts.hashCode() + Arrays.hashCode(parts);
    }

    private void count(Tally tally) {
        counts.merge(tally, 1L, Long::sum);
    }
}
