package io.github.dancu.cleansing.rules;

import io.github.dancu.text.Digits;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How many findings of one kind there were (<i>số lượng sai sót</i>). It holds no personal data, if the details of your own rules hold none: those of
 * dancu's rules are words that stay the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day as of which the register was looked at
 * @param rule the id of the rule
 * @param version of the rule, from 1: findings of two versions are not to be compared
 * @param ward the code of the ward, five digits; empty if rows had none, or something else in its place: an address, for example
 * @param detail what the rule says besides; empty if it says no more
 * @param count how many, 1 or more
 */
public record FindingCount(LocalDate day, String rule, int version, String ward, String detail, long count) {
    private static final int WARD_DIGITS = 5;

    /**
     * @throws IllegalArgumentException if {@code rule} is blank, {@code version} or {@code count} is less than 1, or {@code ward} is neither
     *     empty nor five digits; the message does not repeat it
     */
    public FindingCount {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(detail, "detail");
        if (rule.isBlank()) {
            throw new IllegalArgumentException("a rule has an id");
        }
        if (version < 1 || count < 1) {
            throw new IllegalArgumentException("version and count are 1 or more");
        }
        if (!ward.isEmpty() && !isWard(ward)) {
            throw new IllegalArgumentException("the code of a ward is five digits, or empty");
        }
    }

    static boolean isWard(String text) {
        return text.length() == WARD_DIGITS && Digits.only(text, 0, WARD_DIGITS);
    }
}
