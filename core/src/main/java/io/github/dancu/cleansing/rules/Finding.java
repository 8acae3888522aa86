package io.github.dancu.cleansing.rules;

import io.github.dancu.citizen.Personal;
import io.github.dancu.cleansing.Criterion;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.RowExcerpt;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says about one row (<i>sai sót phát hiện</i>), with what stands there as it came.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows rule and line.
 */
@Personal
public final class Finding {
    private final Rule rule;
    private final long line;
    private final String ward;
    private final @Nullable RowExcerpt person;
    private final @Nullable PersonField field;
    private final String original;
    private final String detail;
    private final @Nullable Proposal proposal;
    private final @Nullable Subject stated;
    /** Written by whoever asks first, and the same whoever writes it: most findings are counted, and nobody asks. */
    private @Nullable Subject read;

    /** Of a person, as the row said it. */
    Finding(
            Rule rule,
            long line,
            String ward,
            RowExcerpt person,
            PersonField field,
            String original,
            String detail,
            @Nullable Proposal proposal) {
        this(rule, line, ward, person, null, field, original, detail, proposal);
    }

    /** Of a household, or of nobody who is known. */
    Finding(
            Rule rule,
            long line,
            String ward,
            Subject subject,
            @Nullable PersonField field,
            String original,
            String detail,
            @Nullable Proposal proposal) {
        this(rule, line, ward, null, subject, field, original, detail, proposal);
    }

    private Finding(
            Rule rule,
            long line,
            String ward,
            @Nullable RowExcerpt person,
            @Nullable Subject stated,
            @Nullable PersonField field,
            String original,
            String detail,
            @Nullable Proposal proposal) {
        this.rule = Objects.requireNonNull(rule, "rule");
        this.line = line;
        this.ward = ward;
        this.person = person;
        this.stated = stated;
        this.field = field;
        this.original = original;
        this.detail = detail;
        this.proposal = proposal;
    }

    /** The rule that found it. */
    public Rule rule() {
        return rule;
    }

    /** {@link Rule#criterion()} of its rule. */
    public Criterion criterion() {
        return rule.criterion();
    }

    /** The number of the row's first line in the register, from 1. */
    public long line() {
        return line;
    }

    /** The code of the ward of the row, as it came; empty if it has none. */
    public String ward() {
        return ward;
    }

    /** Whom it is about, as it came. */
    public Subject subject() {
        if (stated != null || person == null) {
            return stated == null ? Subject.unknown() : stated;
        }
        Subject known = read;
        if (known == null) {
            known = Subject.of(person);
            read = known;
        }
        return known;
    }

    /** Which field it is about; empty if it is about the row. */
    public Optional<PersonField> field() {
        return Optional.ofNullable(field);
    }

    /** What stands in the field as it came, or the beginning of the row. */
    public String original() {
        return original;
    }

    /** What the rule says besides, in a word that stays the same ({@code NOT_12_DIGITS}); empty if it says no more. */
    public String detail() {
        return detail;
    }

    /** What to put there instead. */
    public Optional<Proposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    @Override
    public String toString() {
        return "Finding[" + rule.id() + ", line " + line + "]";
    }
}
