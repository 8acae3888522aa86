package io.github.dancu.cleansing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The ledger of a programme on a day (<i>sổ theo dõi chỉ tiêu làm sạch</i>): for each indicator, and each ward, how many cases were assigned, and
 * what became of them.
 *
 * <p>One that was counted always balances, for what was assigned is the sum of the other columns. One that was stated may not:
 * {@link #contradictions()}. Printed, each line is a sentence in Vietnamese. Immutable and thread-safe; its iterator goes over
 * {@link #totals()} and cannot remove.
 */
public final class Ledger implements Iterable<IndicatorProgress> {
    private final LocalDate day;
    private final List<IndicatorProgress> totals;
    private final Map<String, List<IndicatorProgress>> wards;

    private Ledger(LocalDate day, List<IndicatorProgress> totals, Map<String, List<IndicatorProgress>> wards) {
        this.day = Objects.requireNonNull(day, "day");
        this.totals = List.copyOf(totals);
        this.wards = Collections.unmodifiableMap(wards);
    }

    /** A ledger as somebody stated it, which may contradict itself; it says nothing of wards. */
    public static Ledger stated(LocalDate day, List<IndicatorProgress> lines) {
        return new Ledger(day, lines, Map.of());
    }

    /** Counts cases of these indicators as of a day. */
    public static Counter counter(LocalDate day, Indicators indicators) {
        return new Counter(day, indicators);
    }

    /** The day as of which it is. */
    public LocalDate day() {
        return day;
    }

    /** Each indicator in all wards together, in the order of the programme, those included that have no case. Unmodifiable. */
    public List<IndicatorProgress> totals() {
        return totals;
    }

    /** An indicator in all wards together. */
    public Optional<IndicatorProgress> of(String indicator) {
        return of(indicator, totals);
    }

    /** The codes of the wards that have cases, sorted; cases without a ward are under the empty text. Unmodifiable. */
    public Set<String> wards() {
        return wards.keySet();
    }

    /** Each indicator in one ward, in the order of the programme; empty if the ward has no cases. Unmodifiable. */
    public List<IndicatorProgress> ofWard(String ward) {
        return wards.getOrDefault(ward, List.of());
    }

    /** An indicator in one ward; empty if the ward has no cases. */
    public Optional<IndicatorProgress> of(String indicator, String ward) {
        return of(indicator, ofWard(ward));
    }

    /** The lines that cannot be, whatever was not stated: none of those that were counted. Unmodifiable. */
    public List<IndicatorProgress> contradictions() {
        return totals.stream()
                .filter(line -> line.balance().verdict() == Balance.Verdict.CONTRADICTED)
                .toList();
    }

    @Override
    public Iterator<IndicatorProgress> iterator() {
        return totals.iterator();
    }

    /** Each indicator in a line of its own. */
    @Override
    public String toString() {
        return String.join(
                "\n", totals.stream().map(IndicatorProgress::toString).toList());
    }

    private static Optional<IndicatorProgress> of(String indicator, List<IndicatorProgress> lines) {
        return lines.stream()
                .filter(line -> line.indicator().id().equals(indicator))
                .findFirst();
    }

    /** Counts cases for a {@link Ledger}. Not thread-safe. */
    public static final class Counter {
        private final LocalDate day;
        private final Indicators indicators;
        private final Set<String> ids = new HashSet<>();
        private final Map<String, Tally> totals = new LinkedHashMap<>();
        private final Map<String, Map<String, Tally>> wards = new TreeMap<>();

        private Counter(LocalDate day, Indicators indicators) {
            this.day = Objects.requireNonNull(day, "day");
            this.indicators = indicators;
            indicators.forEach(counted -> ids.add(counted.indicator().id()));
        }

        /**
         * Counts cases.
         *
         * @param ward the code of their ward, empty if there is none
         * @throws IllegalArgumentException if {@code cases} is negative, or the ledger has no such indicator
         */
        public void add(CountedIndicator counted, String ward, Standing standing, long cases) {
            if (cases < 0) {
                throw new IllegalArgumentException("cases are 0 or more");
            }
            String id = counted.indicator().id();
            if (!ids.contains(id)) {
                throw new IllegalArgumentException("the ledger has no indicator " + id);
            }
            if (standing == Standing.NOT_ASSIGNED) {
                return;
            }
            totals.computeIfAbsent(id, none -> new Tally()).add(standing, cases);
            wards.computeIfAbsent(ward, none -> new LinkedHashMap<>())
                    .computeIfAbsent(id, none -> new Tally())
                    .add(standing, cases);
        }

        /** The ledger of what was counted so far. */
        public Ledger ledger() {
            Map<String, List<IndicatorProgress>> ofWards = new TreeMap<>();
            wards.forEach((ward, tallies) -> ofWards.put(ward, lines(tallies)));
            return new Ledger(day, lines(totals), ofWards);
        }

        private List<IndicatorProgress> lines(Map<String, Tally> tallies) {
            return indicators.all().stream()
                    .map(counted -> tallies.getOrDefault(counted.indicator().id(), new Tally())
                            .line(counted.indicator()))
                    .toList();
        }
    }

    private static final class Tally {
        private final Map<Standing, Long> columns = new EnumMap<>(Standing.class);

        void add(Standing standing, long cases) {
            columns.merge(standing, cases, Long::sum);
        }

        IndicatorProgress line(Indicator indicator) {
            return IndicatorProgress.counted(
                    indicator,
                    column(Standing.DONE),
                    column(Standing.DECLARED_NONE),
                    column(Standing.REFERRED),
                    column(Standing.REMAINING));
        }

        private long column(Standing standing) {
            return columns.getOrDefault(standing, 0L);
        }
    }
}
