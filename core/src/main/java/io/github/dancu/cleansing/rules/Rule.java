package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.Criterion;
import io.github.dancu.cleansing.register.FieldCondition;
import io.github.dancu.cleansing.register.PersonField;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule of good data (<i>quy tắc kiểm tra dữ liệu</i>): what it is called, why it holds, and how a row is checked against it.
 *
 * <p>Immutable, thread-safe, and serialisable if its check is: a lambda that holds nothing else, or only what is.
 */
public final class Rule implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private final String id;
    private final int version;
    private final Criterion criterion;
    private final Severity severity;
    private final String legalBasis;
    private final String vietnamese;
    private final String english;
    private final FieldCondition condition;
    private final Serializable check;
    private final @Nullable String source;

    private Rule(Builder builder, Serializable check, @Nullable String source) {
        this.id = builder.id;
        this.version = builder.version;
        this.criterion = builder.criterion;
        this.severity = builder.severity;
        this.legalBasis = builder.legalBasis;
        this.vietnamese = builder.vietnamese;
        this.english = builder.english;
        this.condition = builder.condition;
        this.check = check;
        this.source = source;
    }

    /**
     * Starts a rule.
     *
     * @param id a stable name: capital letters, digits and underscores, 2 to 40
     * @throws IllegalArgumentException if it is none
     */
    public static Builder named(String id, Criterion criterion) {
        return new Builder(id, criterion);
    }

    /** Its stable name. */
    public String id() {
        return id;
    }

    /** Which wording of the rule this is, from 1: findings of two versions are not to be compared. */
    public int version() {
        return version;
    }

    /** What it is about. */
    public Criterion criterion() {
        return criterion;
    }

    /** How sure it is. */
    public Severity severity() {
        return severity;
    }

    /** The document that it follows from; empty if none does. */
    public String legalBasis() {
        return legalBasis;
    }

    /** What a finding says, in Vietnamese or else in English. */
    public String message(Locale locale) {
        return locale.getLanguage().equals("vi") ? vietnamese : english;
    }

    /** The name of the other register that it looks into; empty if it looks into none. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** Of which rows a check of rows is asked. */
    FieldCondition condition() {
        return condition;
    }

    /** A {@link RowCheck}, {@link GroupCheck} or {@link SourceCheck}. */
    Serializable check() {
        return check;
    }

    @Override
    public String toString() {
        return "Rule[" + id + " version " + version + "]";
    }

    /** Collects what a {@link Rule} is. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final Criterion criterion;
        private int version = 1;
        private Severity severity = Severity.ERROR;
        private String legalBasis = "";
        private String vietnamese;
        private String english;
        private FieldCondition condition = FieldCondition.NONE;

        private Builder(String id, Criterion criterion) {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("a rule's id is 2 to 40 capital letters, digits and underscores");
            }
            this.id = id;
            this.criterion = Objects.requireNonNull(criterion, "criterion");
            this.vietnamese = id;
            this.english = id;
        }

        /**
         * Which wording it is. Default 1.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder version(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("versions count from 1");
            }
            this.version = number;
            return this;
        }

        /** How sure it is. Default {@link Severity#ERROR}. */
        public Builder severity(Severity severity) {
            this.severity = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /** The document that it follows from. Default none. */
        public Builder legalBasis(String document) {
            this.legalBasis = Objects.requireNonNull(document, "document");
            return this;
        }

        /** What a finding says to people. Default its id. */
        public Builder says(String vietnamese, String english) {
            this.vietnamese = Objects.requireNonNull(vietnamese, "vietnamese");
            this.english = Objects.requireNonNull(english, "english");
            return this;
        }

        /**
         * Of which rows {@link #ofRows} and {@link #ofRowsBeside} are asked: those in which these fields have something in them. Other rows cost next
         * to nothing. Default all; may be called with {@link #whereEmpty}. Rules about groups say it by their keys.
         *
         * @throws IllegalArgumentException if one has to be empty
         */
        public Builder whereFilled(PersonField... fields) {
            this.condition = condition.andFilled(fields);
            return this;
        }

        /**
         * Of which rows {@link #ofRows} and {@link #ofRowsBeside} are asked: those in which these fields have nothing in them, or no column. Other rows
         * cost next to nothing. Default all.
         *
         * @throws IllegalArgumentException if one has to have something in it
         */
        public Builder whereEmpty(PersonField... fields) {
            this.condition = condition.andEmpty(fields);
            return this;
        }

        /** The rule, which looks at each row alone. */
        public Rule ofRows(RowCheck check) {
            return new Rule(this, Objects.requireNonNull(check, "check"), null);
        }

        /**
         * The rule, which looks at rows that have something in common.
         *
         * @throws IllegalArgumentException if the check does not say which rows of a group it looks at
         * @throws IllegalStateException if fields were named that have to be filled or empty
         */
        public Rule ofGroups(GroupCheck check) {
            if (!condition.equals(FieldCondition.NONE)) {
                throw new IllegalStateException(id + " is about groups: which rows are in them, their key says");
            }
            if (!check.isComplete()) {
                throw new IllegalArgumentException(id + " does not say onEachRow or onFirstRow");
            }
            return new Rule(this, check, null);
        }

        /**
         * The rule, which looks at each row beside what another register says of the person.
         *
         * @param source the name by which the run knows that register ({@link CleansingRun#beside})
         */
        public Rule ofRowsBeside(String source, SourceCheck check) {
            return new Rule(this, Objects.requireNonNull(check, "check"), Objects.requireNonNull(source, "source"));
        }
    }
}
