package io.github.dancu.cleansing.rules;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How many findings of one kind there were (<i>số lượng sai sót</i>).
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day as of which the register was looked at
 * @param rule the id of the rule
 * @param version of the rule: findings of two versions are not to be compared
 * @param ward the code of the ward as it came; empty if rows had none
 * @param detail what the rule says besides; empty if it says no more
 * @param count how many, 1 or more
 */
public record FindingCount(LocalDate day, String rule, int version, String ward, String detail, long count) {
    public FindingCount {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(ward, "ward");
        Objects.requireNonNull(detail, "detail");
    }
}
