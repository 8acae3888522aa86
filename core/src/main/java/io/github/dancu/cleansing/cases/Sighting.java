package io.github.dancu.cleansing.cases;

import io.github.dancu.citizen.Personal;
import io.github.dancu.cleansing.rules.Finding;
import io.github.dancu.cleansing.rules.Proposal;
import io.github.dancu.cleansing.rules.Subject;
import java.util.Objects;

/**
 * What a run saw of a case (<i>sai sót được ghi nhận</i>): the finding, as text that can be kept. What there is none of is empty.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows rule and line.
 *
 * @param rule the rule that found it
 * @param line the number of the row's first line in the register, from 1
 * @param ward the code of the ward of the row, as it came
 * @param subject whom it is about, as it came
 * @param field the name of the {@link io.github.dancu.cleansing.register.PersonField} it is about
 * @param detail what the rule says besides
 * @param original what stands there as it came
 * @param proposal what would stand there
 * @param source the document that says so
 */
@Personal
public record Sighting(
        CaseRule rule,
        long line,
        String ward,
        Subject subject,
        String field,
        String detail,
        String original,
        String proposal,
        String source) {
    public Sighting {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(ward, "ward");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(source, "source");
    }

    static Sighting of(CaseRule rule, Finding finding) {
        return new Sighting(
                rule,
                finding.line(),
                finding.ward(),
                finding.subject(),
                finding.field().map(Enum::name).orElse(""),
                finding.detail(),
                finding.original(),
                finding.proposal().map(Proposal::text).orElse(""),
                finding.proposal().map(Proposal::source).orElse(""));
    }

    /** The same in another line: rows move whenever somebody is born. */
    Sighting inLine(long other) {
        return line == other
                ? this
                : new Sighting(rule, other, ward, subject, field, detail, original, proposal, source);
    }

    @Override
    public String toString() {
        return "Sighting[" + rule.id() + ", line " + line + "]";
    }
}
