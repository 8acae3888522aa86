package io.github.dancu.cleansing;

import io.github.dancu.cleansing.Reconciliation.Outcome;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;

/**
 * How many insurance records came to which outcome (<i>tổng hợp kết quả đối chiếu</i>), and in which fields those that mismatch
 * differ.
 *
 * <p>It holds counts alone and nothing of a person. Immutable and thread-safe.
 *
 * @param outcomes records by outcome; every outcome is there, with 0 if need be, unmodifiable
 * @param mismatches records that mismatch, by each field in which they differ; every field is there, unmodifiable
 * @param uncompared records that match or mismatch, by each field that could not be compared; every field is there,
 *     unmodifiable
 */
public record ReconciliationSummary(
        Map<Outcome, Long> outcomes, Map<RecordField, Long> mismatches, Map<RecordField, Long> uncompared) {
    public ReconciliationSummary {
        outcomes = complete(Outcome.class, outcomes);
        mismatches = complete(RecordField.class, mismatches);
        uncompared = complete(RecordField.class, uncompared);
    }

    /** Counts a stream to its end: {@code reconciliations.collect(ReconciliationSummary.collector())}. */
    public static Collector<Reconciliation, ?, ReconciliationSummary> collector() {
        return Collector.of(
                Counter::new, Counter::add, Counter::plus, Counter::summary, Collector.Characteristics.UNORDERED);
    }

    /** Starts counting at 0, for somebody who does something else with each outcome as well. */
    public static Counter counter() {
        return new Counter();
    }

    /** How many records there were. */
    public long total() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many came to this outcome. */
    public long count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** How many mismatch in this field, and perhaps in others. */
    public long count(RecordField field) {
        return mismatches.getOrDefault(field, 0L);
    }

    private static <K extends Enum<K>> Map<K, Long> complete(Class<K> type, Map<K, Long> counts) {
        Map<K, Long> complete = new EnumMap<>(type);
        for (K key : type.getEnumConstants()) {
            complete.put(key, counts.getOrDefault(key, 0L));
        }
        return Collections.unmodifiableMap(complete);
    }

    /** Counts one outcome after the other. Not thread-safe. */
    public static final class Counter {
        private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        private final Map<RecordField, Long> mismatches = new EnumMap<>(RecordField.class);
        private final Map<RecordField, Long> uncompared = new EnumMap<>(RecordField.class);

        private Counter() {}

        /** Counts one more. */
        public void add(Reconciliation reconciliation) {
            outcomes.merge(reconciliation.outcome(), 1L, Long::sum);
            if (reconciliation instanceof Reconciliation.Mismatch mismatch) {
                count(mismatches, mismatch.fields());
                count(uncompared, mismatch.uncompared());
            } else if (reconciliation instanceof Reconciliation.Match match) {
                count(uncompared, match.uncompared());
            }
        }

        /** What has been counted so far. */
        public ReconciliationSummary summary() {
            return new ReconciliationSummary(outcomes, mismatches, uncompared);
        }

        private Counter plus(Counter other) {
            other.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Long::sum));
            other.mismatches.forEach((field, count) -> mismatches.merge(field, count, Long::sum));
            other.uncompared.forEach((field, count) -> uncompared.merge(field, count, Long::sum));
            return this;
        }

        private static void count(Map<RecordField, Long> counts, Set<RecordField> fields) {
            fields.forEach(field -> counts.merge(field, 1L, Long::sum));
        }
    }
}
