package io.github.dancu.report;

import java.util.List;
import java.util.Objects;

/**
 * Something in a report's figures that must be looked at again (<i>số liệu cần kiểm tra lại</i>).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind how serious it is
 * @param rule the stable id of the rule that found it, in lower case with hyphens, for example {@code sum-of-parts}
 * @param section the section of the report, for example {@code II.4}
 * @param subject the Vietnamese name of what it is about, as the report prints it
 * @param text one Vietnamese sentence with the arithmetic
 * @param numbers the counts that were compared, the whole first and what is missing or too much last; a count that is not
 *     stated is left out
 */
public record ReportFinding(
        FindingKind kind, String rule, String section, String subject, String text, List<Long> numbers) {
    public ReportFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        numbers = List.copyOf(numbers);
    }
}
