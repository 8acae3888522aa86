package io.github.dancu.cleansing.cases;

import io.github.dancu.cleansing.Criterion;
import io.github.dancu.cleansing.rules.Rule;
import io.github.dancu.cleansing.rules.Severity;
import java.util.Locale;
import java.util.Objects;

/**
 * What a case keeps of the rule that found it (<i>căn cứ phát hiện</i>): enough to say years later why it was opened.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id of the rule
 * @param version which wording of it
 * @param criterion what it is about
 * @param severity how sure it is
 * @param legalBasis the document that it follows from; empty if none does
 * @param message what it says, in Vietnamese
 */
public record CaseRule(
        String id, int version, Criterion criterion, Severity severity, String legalBasis, String message) {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    public CaseRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(message, "message");
    }

    static CaseRule of(Rule rule) {
        return new CaseRule(
                rule.id(),
                rule.version(),
                rule.criterion(),
                rule.severity(),
                rule.legalBasis(),
                rule.message(VIETNAMESE));
    }
}
