package io.github.dancu.cleansing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An indicator and what it counts (<i>cách tính chỉ tiêu</i>): the findings of some rules, each of which is one case.
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicator which indicator
 * @param criterion what it is about
 * @param counts the standing of findings that nobody has decided about, by {@code RULE}, or by {@code RULE:DETAIL}, which wins; unmodifiable
 */
public record CountedIndicator(Indicator indicator, Criterion criterion, Map<String, Standing> counts) {
    private static final char BEFORE_DETAIL = ':';

    /** @throws IllegalArgumentException if it counts nothing */
    public CountedIndicator {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(criterion, "criterion");
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("an indicator counts the findings of at least one rule");
        }
    }

    /**
     * An indicator of which all findings are {@linkplain Standing#REMAINING in work} at first.
     *
     * @param id its stable name, see {@link Indicator}
     * @param name the Vietnamese name as reports print it
     * @param rules ids of rules, or of one detail of a rule: {@code PID_CONFLICT}, {@code PID_CONFLICT:EITHER}
     * @throws IllegalArgumentException if there are none, or {@code id} or {@code name} is blank
     */
    public static CountedIndicator of(String id, String name, Criterion criterion, String... rules) {
        Map<String, Standing> counts = new LinkedHashMap<>();
        for (String rule : rules) {
            counts.put(Objects.requireNonNull(rule, "rule"), Standing.REMAINING);
        }
        return new CountedIndicator(new Indicator(id, name), criterion, counts);
    }

    /** The same, but findings with this detail stand in another column at first: what the register itself says to settle them. */
    public CountedIndicator with(String rule, String detail, Standing standing) {
        Map<String, Standing> more = new LinkedHashMap<>(counts);
        more.put(rule + BEFORE_DETAIL + detail, Objects.requireNonNull(standing, "standing"));
        return new CountedIndicator(indicator, criterion, more);
    }

    /** Whether findings of a rule are in a column at first, at least with some detail. */
    public boolean mayStandAs(String rule, Standing standing) {
        return counts.entrySet().stream()
                .filter(counted -> counted.getValue() == standing)
                .map(Map.Entry::getKey)
                .anyMatch(counted -> counted.equals(rule) || counted.startsWith(rule + BEFORE_DETAIL));
    }

    /** Where a finding stands that nobody has decided about; empty if this indicator does not count it. */
    public Optional<Standing> standing(String rule, String detail) {
        Standing ofDetail = counts.get(rule + BEFORE_DETAIL + detail);
        return Optional.ofNullable(ofDetail != null ? ofDetail : counts.get(rule));
    }
}
