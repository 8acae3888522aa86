package io.github.dancu.cleansing;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.PartialDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Collects what two records agree and differ in, field by field; what one of them lacks leaves no trace. */
final class FieldComparison {
    private final Set<RecordField> agreeing = EnumSet.noneOf(RecordField.class);
    private final Set<RecordField> differing = EnumSet.noneOf(RecordField.class);
    private final PersonRecord insured;
    private final PersonRecord person;

    FieldComparison(PersonRecord insured, PersonRecord person) {
        this.insured = insured;
        this.person = person;
    }

    /** The two with their birth dates read so. */
    RecordComparison with(Optional<PartialDate> insuredBirth, Optional<PartialDate> personBirth) {
        NameAgreement names = names();
        if (insuredBirth.isPresent() && personBirth.isPresent()) {
            compareDates(insuredBirth.get(), personBirth.get());
        }
        compare(
                RecordField.GENDER,
                insured.gender().flatMap(Coded::meaning),
                person.gender().flatMap(Coded::meaning));
        compare(RecordField.CITIZEN_ID, insured.citizenId(), person.citizenId());
        return new RecordComparison(insured, person, agreeing, differing, names);
    }

    private NameAgreement names() {
        if (insured.name().isEmpty() || person.name().isEmpty()) {
            return NameAgreement.NOT_COMPARED;
        }
        NameAgreement names =
                NameComparison.between(insured.name().get(), person.name().get());
        note(RecordField.NAME, names.isSame());
        return names;
    }

    private void compareDates(PartialDate one, PartialDate other) {
        note(RecordField.BIRTH_YEAR, one.year() == other.year());
        compare(RecordField.BIRTH_MONTH, one.month(), other.month());
        compare(RecordField.BIRTH_DAY, one.day(), other.day());
    }

    private void compare(RecordField field, OptionalInt one, OptionalInt other) {
        if (one.isPresent() && other.isPresent()) {
            note(field, one.getAsInt() == other.getAsInt());
        }
    }

    private <T> void compare(RecordField field, Optional<T> one, Optional<T> other) {
        if (one.isPresent() && other.isPresent()) {
            note(field, one.equals(other));
        }
    }

    private void note(RecordField field, boolean same) {
        (same ? agreeing : differing).add(field);
    }
}
