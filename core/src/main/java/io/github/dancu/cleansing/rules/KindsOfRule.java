package io.github.dancu.cleansing.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Counts the findings of one rule by ward and detail. For one thread. */
final class KindsOfRule {
    private final Rule rule;
    private final Map<String, Map<String, long[]>> wards = new HashMap<>();
    private String ward = "";
    private Map<String, long[]> details = new HashMap<>();

    KindsOfRule(Rule rule) {
        this.rule = rule;
        wards.put(ward, details);
    }

    void add(String as, String detail) {
        // Rows of one ward come one after the other in most registers.
        if (!as.equals(ward)) {
            ward = FindingCount.isWard(as) ? as : "";
            details = wards.computeIfAbsent(ward, none -> new HashMap<>());
        }
        details.computeIfAbsent(detail, none -> new long[1])[0]++;
    }

    Stream<FindingCount> counts(LocalDate day) {
        return wards.entrySet().stream()
                .flatMap(ofWard -> ofWard.getValue().entrySet().stream()
                        .map(counted -> new FindingCount(
                                day,
                                rule.id(),
                                rule.version(),
                                ofWard.getKey(),
                                counted.getKey(),
                                counted.getValue()[0])));
    }
}
