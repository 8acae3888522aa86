package io.github.dancu.cleansing.rules;

import io.github.dancu.citizen.Personal;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.PersonRow;
import io.github.dancu.cleansing.register.RowExcerpt;
import java.util.Objects;

/**
 * Whom a finding is about (<i>công dân, hộ liên quan</i>), as the row says it: enough for a ward to find the person, or the household. What the
 * row does not say is an empty text.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows nothing of it.
 *
 * @param number the personal number as it came
 * @param name the name as it came
 * @param birthDate the birth date as it came
 * @param household the code of the household as it came
 */
@Personal
public record Subject(String number, String name, String birthDate, String household) {
    private static final PersonField[] SAID = {
        PersonField.NUMBER, PersonField.NAME, PersonField.BIRTH_DATE, PersonField.HOUSEHOLD
    };
    private static final Subject UNKNOWN = new Subject("", "", "", "");

    public Subject {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(household, "household");
    }

    /** The person of a row. */
    static Subject of(PersonRow row) {
        return of(said(row));
    }

    /** What a row says of its person, for {@link #of(RowExcerpt)}. */
    static RowExcerpt said(PersonRow row) {
        return row.excerpt(SAID);
    }

    /** The person of whom a row said this. */
    static Subject of(RowExcerpt said) {
        return new Subject(said.text(0), said.text(1), said.text(2), said.text(3));
    }

    /** A household as a whole, and nobody of it. */
    public static Subject ofHousehold(String code) {
        return new Subject("", "", "", code);
    }

    /** Nobody knows: the row cannot be read. */
    public static Subject unknown() {
        return UNKNOWN;
    }

    @Override
    public String toString() {
        return "Subject[***]";
    }
}
