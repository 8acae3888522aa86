package io.github.dancu.cleansing.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The findings of several days beside each other (<i>diễn biến kết quả rà soát</i>). It is made of counts, which you may keep wherever you like:
 * see {@link FindingCount} for what they hold.
 *
 * <p>Of each rule it tells the newest version that there is; days on which another version ran are left out, for findings of two versions are not
 * to be compared.
 *
 * <p>Immutable and thread-safe.
 */
public final class CleansingHistory {
    private final List<FindingCount> counts;
    private final List<RuleDay> ran;

    private CleansingHistory(List<FindingCount> counts, List<RuleDay> ran) {
        this.counts = List.copyOf(counts);
        this.ran = ran;
    }

    /** Of runs. Those of one day are added up, as when each ward's register is a run of its own. */
    public static CleansingHistory of(List<CleansingResult> results) {
        List<FindingCount> counts = new ArrayList<>();
        List<RuleDay> ran = new ArrayList<>();
        for (CleansingResult result : results) {
            counts.addAll(result.counts());
            result.rules().forEach(rule -> ran.add(new RuleDay(result.day(), rule.id(), rule.version())));
        }
        return new CleansingHistory(counts, ran);
    }

    /** Of counts that were kept. A day on which a rule found nothing is none on which it is known to have run. */
    public static CleansingHistory ofCounts(List<FindingCount> counts) {
        return new CleansingHistory(
                counts,
                counts.stream()
                        .map(count -> new RuleDay(count.day(), count.rule(), count.version()))
                        .toList());
    }

    /** All of it, as it was given. Unmodifiable. */
    public List<FindingCount> counts() {
        return counts;
    }

    /** How many findings a rule made on each day on which it is known to have run, the first day first. Unmodifiable. */
    public SortedMap<LocalDate, Long> findings(String rule) {
        return perDay(rule, any -> true);
    }

    /** The same for one ward; 0 on a day on which the rule ran and found nothing in it. */
    public SortedMap<LocalDate, Long> findings(String rule, String ward) {
        return perDay(rule, count -> count.ward().equals(ward));
    }

    /**
     * How many findings of a rule there are more on a day than on another: negative if there are fewer. Empty if it is not known to have run
     * on both days in the same version.
     */
    public OptionalLong change(String rule, LocalDate from, LocalDate to) {
        SortedMap<LocalDate, Long> days = findings(rule);
        Long before = days.get(from);
        Long after = days.get(to);
        return before == null || after == null ? OptionalLong.empty() : OptionalLong.of(after - before);
    }

    @Override
    public String toString() {
        TreeSet<LocalDate> days = new TreeSet<>();
        ran.forEach(one -> days.add(one.day()));
        return "CleansingHistory[" + days + "]";
    }

    private SortedMap<LocalDate, Long> perDay(String rule, Predicate<FindingCount> counted) {
        List<RuleDay> ofRule =
                ran.stream().filter(one -> one.rule().equals(rule)).toList();
        int newest = ofRule.stream().mapToInt(RuleDay::version).max().orElse(0);
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        ofRule.stream().filter(one -> one.version() == newest).forEach(one -> days.put(one.day(), 0L));
        counts.stream()
                .filter(count -> count.rule().equals(rule) && count.version() == newest)
                .filter(counted)
                .forEach(count -> days.merge(count.day(), count.count(), Long::sum));
        return Collections.unmodifiableSortedMap(days);
    }

    /** That a rule ran on a day. */
    private record RuleDay(LocalDate day, String rule, int version) {}
}
