package io.github.dancu.cleansing.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a run (<i>kết quả rà soát</i>), in numbers.
 *
 * <p>Immutable and thread-safe.
 */
public final class CleansingResult {
    private final long rows;
    private final long badRows;
    private final Map<String, Map<String, Long>> findings;

    private CleansingResult(long rows, long badRows, Map<String, Map<String, Long>> findings) {
        this.rows = rows;
        this.badRows = badRows;
        this.findings = findings;
    }

    /** How many rows were looked at. */
    public long rows() {
        return rows;
    }

    /** How many rows could not be read; each is a finding of {@code ROW_UNREADABLE}, too. */
    public long badRows() {
        return badRows;
    }

    /** How many findings there are. */
    public long findings() {
        return findings.keySet().stream().mapToLong(this::findings).sum();
    }

    /** How many findings a rule made. */
    public long findings(String rule) {
        return byWard(rule).values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many findings a rule made for each ward, by the ward's code as it came; rows without one are under the empty text. Unmodifiable. */
    public Map<String, Long> byWard(String rule) {
        return findings.getOrDefault(rule, Map.of());
    }

    @Override
    public String toString() {
        return rows + " rows, " + badRows + " that cannot be read; " + findings() + " findings";
    }

    /** Counts. Not thread-safe. */
    static final class Counter {
        private final Map<String, Map<String, Long>> findings = new LinkedHashMap<>();
        private long rows;
        private long badRows;

        void addRows(BlockFindings block) {
            rows += block.rows();
            badRows += block.bad();
        }

        void add(List<Finding> found) {
            for (Finding finding : found) {
                findings.computeIfAbsent(finding.rule().id(), rule -> new TreeMap<>())
                        .merge(finding.ward(), 1L, Long::sum);
            }
        }

        /** Those included that are none. */
        long allRows() {
            return rows + badRows;
        }

        CleansingResult result() {
            Map<String, Map<String, Long>> copy = new LinkedHashMap<>();
            findings.forEach((rule, wards) -> copy.put(rule, Collections.unmodifiableMap(new TreeMap<>(wards))));
            return new CleansingResult(rows, badRows, Collections.unmodifiableMap(copy));
        }
    }
}
