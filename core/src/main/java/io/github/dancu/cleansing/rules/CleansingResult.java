package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.CountedIndicator;
import io.github.dancu.cleansing.Indicators;
import io.github.dancu.cleansing.Ledger;
import io.github.dancu.cleansing.register.PersonField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What came of a run (<i>kết quả rà soát</i>), in numbers: findings per rule, ward and detail, as of a day.
 *
 * <p>Immutable and thread-safe.
 */
public final class CleansingResult {
    private final LocalDate day;
    private final List<Rule> rules;
    private final Set<PersonField> fields;
    private final long rows;
    private final long badRows;
    private final List<FindingCount> counts;
    private final Map<String, Unanswered> unanswered;

    private CleansingResult(Counter counter, List<FindingCount> counts) {
        this.day = counter.day;
        this.rules = counter.rules;
        this.fields = counter.fields;
        this.rows = counter.rows;
        this.badRows = counter.badRows;
        this.counts = counts;
        this.unanswered = Map.copyOf(counter.unanswered);
    }

    /** The day as of which the register was looked at. */
    public LocalDate day() {
        return day;
    }

    /** The rules that looked at it, that of rows that cannot be read included. Unmodifiable. */
    public List<Rule> rules() {
        return rules;
    }

    /** The fields that the register has a column for: nothing is known of the others. Unmodifiable. */
    public Set<PersonField> fields() {
        return fields;
    }

    /** How many rows were looked at. */
    public long rows() {
        return rows;
    }

    /** How many rows could not be read; each is a finding of {@code ROW_UNREADABLE}, too. */
    public long badRows() {
        return badRows;
    }

    /**
     * How many rows another register gave no clear answer about: it could not be asked, or it may be any of several people. Rules that
     * look into it may have found nothing in such a row although something is wrong; 0 if no rule looked into it.
     *
     * @param source the name that the rules have for it ({@link Rule#source()})
     */
    public long unanswered(String source) {
        Unanswered rows = unanswered.get(source);
        return rows == null ? 0 : rows.rows();
    }

    /**
     * Whether somebody may be in one of the rows that {@link #unanswered(String)} counts, by number, or by name with birth date or
     * household. If there are more than 10,000 of these rows, everybody may be, and a subject of whom nothing is known always may.
     */
    public boolean isUnanswered(String source, Subject whom) {
        Unanswered rows = unanswered.get(source);
        return rows != null && rows.mayBe(whom);
    }

    /** How many findings there are of each kind, by rule, ward and detail in this order. Unmodifiable. */
    public List<FindingCount> counts() {
        return counts;
    }

    /** How many findings there are. */
    public long findings() {
        return counts.stream().mapToLong(FindingCount::count).sum();
    }

    /** How many findings a rule made. */
    public long findings(String rule) {
        return byWard(rule).values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many findings a rule made for each ward, by the ward's code; rows whose ward is no code of five digits are under the empty text. Unmodifiable. */
    public Map<String, Long> byWard(String rule) {
        return by(rule, FindingCount::ward);
    }

    /** How many findings of a rule have each detail; those that have none are under the empty text. Unmodifiable. */
    public Map<String, Long> byDetail(String rule) {
        return by(rule, FindingCount::detail);
    }

    /** The ledger of this run alone, of the {@linkplain Indicators#programme() programme}. */
    public Ledger ledger() {
        return ledger(Indicators.programme());
    }

    /**
     * The ledger of this run alone: each finding that an indicator counts is a case, nothing is done or referred yet, and what the register
     * itself says to settle a finding is declared none. What is done over time is in a case book.
     */
    public Ledger ledger(Indicators indicators) {
        Ledger.Counter ledger = Ledger.counter(day, indicators);
        for (CountedIndicator counted : indicators) {
            for (FindingCount count : counts) {
                counted.standing(count.rule(), count.detail())
                        .ifPresent(standing -> ledger.add(counted, count.ward(), standing, count.count()));
            }
        }
        return ledger.ledger();
    }

    @Override
    public String toString() {
        return rows + " rows, " + badRows + " that cannot be read; " + findings() + " findings";
    }

    private Map<String, Long> by(String rule, Function<FindingCount, String> part) {
        Map<String, Long> sums = new TreeMap<>();
        for (FindingCount count : counts) {
            if (count.rule().equals(rule)) {
                sums.merge(part.apply(count), count.count(), Long::sum);
            }
        }
        return Collections.unmodifiableMap(sums);
    }

    /** Counts. Not thread-safe, but for {@link #unanswered}. */
    static final class Counter {
        private static final Comparator<FindingCount> ORDER = Comparator.comparing(FindingCount::rule)
                .thenComparing(FindingCount::ward)
                .thenComparing(FindingCount::detail);

        private final LocalDate day;
        private final List<Rule> rules;
        // Threads that look at rows ask for theirs; all else is the running thread's.
        private final Map<String, Unanswered> unanswered = new ConcurrentHashMap<>();
        private final Map<Rule, KindsOfRule> kinds = new HashMap<>();
        private Set<PersonField> fields = Set.of();
        private long rows;
        private long badRows;

        /** @param rules those of the run; that of bad rows looks at every row anyway */
        Counter(LocalDate day, List<Rule> rules) {
            this.day = day;
            List<Rule> all = new ArrayList<>(rules);
            all.add(RowPass.NO_ROW);
            this.rules = List.copyOf(all);
        }

        /** The fields that the register turned out to have. */
        void fields(Set<PersonField> known) {
            fields = Set.copyOf(known);
        }

        void addRows(BlockFindings block) {
            rows += block.rows();
            badRows += block.bad();
        }

        void add(Finding finding) {
            kinds.computeIfAbsent(finding.rule(), KindsOfRule::new).add(finding.ward(), finding.detail());
        }

        /** Takes the rows about which another register gives no clear answer. */
        Unanswered unanswered(String source) {
            return unanswered.computeIfAbsent(source, none -> new Unanswered());
        }

        /** Those included that are none. */
        long allRows() {
            return rows + badRows;
        }

        CleansingResult result() {
            List<FindingCount> counts = kinds.values().stream()
                    .flatMap(kind -> kind.counts(day))
                    .sorted(ORDER)
                    .toList();
            return new CleansingResult(this, counts);
        }
    }
}
