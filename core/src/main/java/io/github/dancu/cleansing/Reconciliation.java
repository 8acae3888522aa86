package io.github.dancu.cleansing;

import io.github.dancu.citizen.Personal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What came of comparing one insurance record with the population database (<i>kết quả đối chiếu dữ liệu BHXH với CSDLQG về dân
 * cư</i>).
 *
 * <p>The five outcomes are this library's own model and no official list: no interface between BHXH and the population database
 * for this comparison has been published. Two of them are the words of report 269/BC-TCT of 27/10/2022: "sai lệch thông tin" is
 * {@link Mismatch}, "không tìm thấy thông tin" is {@link NotFound}.
 *
 * <p>Each keeps the insurance record and the answer of the population side as they came, raw codes included. Immutable and
 * thread-safe; no {@code toString()} shows more than masked numbers and the names of fields.
 */
public sealed interface Reconciliation {
    /** Which of the five it is. */
    enum Outcome {
        /** One person was found, and nothing that could be compared differs. */
        MATCH,
        /** One person was found, and something differs (<i>sai lệch thông tin</i>). */
        MISMATCH,
        /** Nobody was found (<i>không tìm thấy thông tin</i>). */
        NOT_FOUND,
        /** People were found, and it cannot be told whether one of them is the insured person, or which. */
        AMBIGUOUS,
        /** The population side could not be asked. */
        UNAVAILABLE
    }

    /** The insurance record as it came. */
    PersonRecord insured();

    /** What the population side said, as it came. */
    PopulationAnswer answer();

    /** Which of the five it is. */
    Outcome outcome();

    /**
     * The person was found and agrees in everything that could be compared.
     *
     * @param comparison with whom it was compared, how the names agree, and what could not be compared
     */
    @Personal
    record Match(PersonRecord insured, PopulationAnswer answer, RecordComparison comparison) implements Reconciliation {
        /** @throws IllegalArgumentException if a field differs */
        public Match {
            requireParts(insured, answer);
            if (!comparison.agrees()) {
                throw new IllegalArgumentException("in a match nothing differs");
            }
        }

        /** The record of the population database. */
        public PersonRecord person() {
            return comparison.person();
        }

        /** The fields that one of the records does not say. Unmodifiable. */
        public Set<RecordField> uncompared() {
            return comparison.uncompared();
        }

        @Override
        public Outcome outcome() {
            return Outcome.MATCH;
        }

        @Override
        public String toString() {
            return "Match[" + insured + "]";
        }
    }

    /**
     * The person was found and differs in at least one field.
     *
     * @param comparison with whom it was compared, and in what they differ
     */
    @Personal
    record Mismatch(PersonRecord insured, PopulationAnswer answer, RecordComparison comparison)
            implements Reconciliation {
        /** @throws IllegalArgumentException if no field differs */
        public Mismatch {
            requireParts(insured, answer);
            if (comparison.agrees()) {
                throw new IllegalArgumentException("in a mismatch something differs");
            }
        }

        /** The record of the population database. */
        public PersonRecord person() {
            return comparison.person();
        }

        /** The fields that differ, at least one. Unmodifiable. */
        public Set<RecordField> fields() {
            return comparison.differing();
        }

        /** The fields that one of the records does not say. Unmodifiable. */
        public Set<RecordField> uncompared() {
            return comparison.uncompared();
        }

        @Override
        public Outcome outcome() {
            return Outcome.MISMATCH;
        }

        @Override
        public String toString() {
            return "Mismatch[" + insured + ", " + fields() + "]";
        }
    }

    /** Nobody was found, or only people with another personal number and another birth date. */
    @Personal
    record NotFound(PersonRecord insured, PopulationAnswer answer) implements Reconciliation {
        public NotFound {
            requireParts(insured, answer);
        }

        @Override
        public Outcome outcome() {
            return Outcome.NOT_FOUND;
        }

        @Override
        public String toString() {
            return "NotFound[" + insured + "]";
        }
    }

    /**
     * It cannot be told whether one of the people found is the insured person, or which.
     *
     * @param candidates who it may be, at least one, in the order of the answer, unmodifiable
     */
    @Personal
    record Ambiguous(PersonRecord insured, PopulationAnswer answer, List<RecordComparison> candidates)
            implements Reconciliation {
        /** @throws IllegalArgumentException if there is no candidate */
        public Ambiguous {
            requireParts(insured, answer);
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("without a candidate nobody was found");
            }
        }

        @Override
        public Outcome outcome() {
            return Outcome.AMBIGUOUS;
        }

        @Override
        public String toString() {
            return "Ambiguous[" + insured + ", " + candidates.size() + " candidates]";
        }
    }

    /**
     * The population side could not be asked, so that nothing is known.
     *
     * @param answer why
     */
    @Personal
    record Unavailable(PersonRecord insured, PopulationAnswer.Unavailable answer) implements Reconciliation {
        public Unavailable {
            requireParts(insured, answer);
        }

        @Override
        public Outcome outcome() {
            return Outcome.UNAVAILABLE;
        }

        @Override
        public String toString() {
            return "Unavailable[" + insured + "]";
        }
    }

    private static void requireParts(PersonRecord insured, PopulationAnswer answer) {
        Objects.requireNonNull(insured, "insured");
        Objects.requireNonNull(answer, "answer");
    }
}
