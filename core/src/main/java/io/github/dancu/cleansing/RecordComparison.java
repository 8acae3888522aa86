package io.github.dancu.cleansing;

import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.Personal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An insurance record beside the record of somebody in the population database (<i>kết quả đối chiếu</i>): in which fields they
 * agree and in which they differ. What one of them lacks is not compared.
 *
 * <p>Made by {@link Reconciler#compare}. Immutable and thread-safe; {@link #toString()} shows the fields that differ.
 *
 * @param insured the insurance record
 * @param person the record of the population database
 * @param agreeing the fields that mean the same, unmodifiable
 * @param differing the fields that do not, unmodifiable
 * @param names in what way the names agree
 */
@Personal
public record RecordComparison(
        PersonRecord insured,
        PersonRecord person,
        Set<RecordField> agreeing,
        Set<RecordField> differing,
        NameAgreement names) {
    private static final Set<RecordField> NAME_AND_YEAR = Set.of(RecordField.NAME, RecordField.BIRTH_YEAR);

    /** @throws IllegalArgumentException if a field both agrees and differs */
    public RecordComparison {
        Objects.requireNonNull(insured, "insured");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(names, "names");
        agreeing = RecordField.copyOf(agreeing);
        differing = RecordField.copyOf(differing);
        if (!Collections.disjoint(agreeing, differing)) {
            throw new IllegalArgumentException("a field agrees or differs");
        }
    }

    /** The fields that could not be compared, because one of the records does not say them. Unmodifiable. */
    public Set<RecordField> uncompared() {
        Set<RecordField> uncompared = EnumSet.allOf(RecordField.class);
        uncompared.removeAll(agreeing);
        uncompared.removeAll(differing);
        return Collections.unmodifiableSet(uncompared);
    }

    /** Whether nothing differs; not that there was much to compare. */
    public boolean agrees() {
        return differing.isEmpty();
    }

    /** Whether day and month of birth differ and stand in each other's place (03/05 and 05/03). */
    public boolean isDayAndMonthSwapped() {
        Optional<PartialDate> one = insured.birthDate();
        Optional<PartialDate> other = person.birthDate();
        return differing.contains(RecordField.BIRTH_DAY)
                && one.isPresent()
                && other.isPresent()
                && one.get().day().equals(other.get().month())
                && one.get().month().equals(other.get().day());
    }

    boolean hasSameNumber() {
        return agreeing.contains(RecordField.CITIZEN_ID);
    }

    boolean hasAnotherNumber() {
        return differing.contains(RecordField.CITIZEN_ID);
    }

    boolean isSomebodyElse() {
        return hasAnotherNumber() && differing.stream().anyMatch(RecordField::isOfBirthDate);
    }

    /** Whether too little speaks for their being one person. */
    boolean isDoubtful() {
        if (hasAnotherNumber()) {
            return !agreeing.contains(RecordField.NAME) || !agreeing.contains(RecordField.BIRTH_DAY);
        }
        if (hasSameNumber()) {
            return differing.containsAll(NAME_AND_YEAR);
        }
        return differing.size() > 1
                || (hasSameCmnd()
                        ? !Collections.disjoint(uncompared(), NAME_AND_YEAR)
                        : !agreeing.containsAll(NAME_AND_YEAR));
    }

    private boolean hasSameCmnd() {
        return insured.cmnd().isPresent() && insured.cmnd().equals(person.cmnd());
    }

    @Override
    public String toString() {
        return "RecordComparison[" + (differing.isEmpty() ? "nothing" : differing) + " differs]";
    }
}
