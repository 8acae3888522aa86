package io.github.dancu.cleansing.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The findings of several days beside each other (<i>diễn biến kết quả rà soát</i>). It is made of counts, which you may keep wherever you like:
 * they hold no personal data.
 *
 * <p>Immutable and thread-safe.
 */
public final class CleansingHistory {
    private final List<FindingCount> counts;

    private CleansingHistory(List<FindingCount> counts) {
        this.counts = List.copyOf(counts);
    }

    /** Of runs. Those of one day are added up, as when each ward's register is a run of its own. */
    public static CleansingHistory of(List<CleansingResult> results) {
        return ofCounts(
                results.stream().flatMap(result -> result.counts().stream()).toList());
    }

    /** Of counts that were kept. */
    public static CleansingHistory ofCounts(List<FindingCount> counts) {
        return new CleansingHistory(counts);
    }

    /** All of it, as it was given. Unmodifiable. */
    public List<FindingCount> counts() {
        return counts;
    }

    /** How many findings a rule made on each day on which anything was found, the first day first. Unmodifiable. */
    public SortedMap<LocalDate, Long> findings(String rule) {
        return perDay(count -> count.rule().equals(rule));
    }

    /** The same for one ward. */
    public SortedMap<LocalDate, Long> findings(String rule, String ward) {
        return perDay(count -> count.rule().equals(rule) && count.ward().equals(ward));
    }

    /** How many findings of a rule there are more on a day than on another: negative if there are fewer. */
    public long change(String rule, LocalDate from, LocalDate to) {
        SortedMap<LocalDate, Long> days = findings(rule);
        return days.getOrDefault(to, 0L) - days.getOrDefault(from, 0L);
    }

    @Override
    public String toString() {
        return "CleansingHistory[" + perDay(all -> true).keySet() + "]";
    }

    private SortedMap<LocalDate, Long> perDay(Predicate<FindingCount> counted) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        for (FindingCount count : counts) {
            days.merge(count.day(), counted.test(count) ? count.count() : 0L, Long::sum);
        }
        return Collections.unmodifiableSortedMap(days);
    }
}
