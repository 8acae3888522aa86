package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row while it is being written. */
final class Draft {
    private final Map<PersonField, String> values = new EnumMap<>(PersonField.class);
    private final Group group;
    private final boolean female;
    private Birth birth;
    private long line;

    Draft(Group group, boolean female, Birth birth) {
        this.group = group;
        this.female = female;
        this.birth = birth;
    }

    /** The same person once more, in a row that is not in the file yet. */
    Draft copy() {
        Draft copy = new Draft(group, female, birth);
        copy.values.putAll(values);
        return copy;
    }

    Group group() {
        return group;
    }

    boolean isFemale() {
        return female;
    }

    Birth birth() {
        return birth;
    }

    /** Where it stands in its file. */
    long line() {
        return line;
    }

    void line(long number) {
        this.line = number;
    }

    boolean has(PersonField field) {
        return values.containsKey(field);
    }

    String text(PersonField field) {
        return values.getOrDefault(field, "");
    }

    Map<PersonField, String> values() {
        return values;
    }

    Draft with(PersonField field, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            values.remove(field);
        } else {
            values.put(field, text);
        }
        return this;
    }

    /** Writes another birth date into the row. */
    void born(Birth other, String text) {
        this.birth = other;
        with(PersonField.BIRTH_DATE, text);
    }

    /** Whether the parents' names, or one of them, tell the person from others of the same name. */
    boolean hasParent() {
        return has(PersonField.MOTHER) || has(PersonField.FATHER);
    }

    boolean isSamePerson(Draft other) {
        return Folding.hash(text(PersonField.NAME)) == Folding.hash(other.text(PersonField.NAME))
                && text(PersonField.BIRTH_DATE).equals(other.text(PersonField.BIRTH_DATE));
    }

    /** What tells a person from all others: name, birth, sex, and the mother or else the father. */
    long key() {
        String parent = has(PersonField.MOTHER) ? text(PersonField.MOTHER) : text(PersonField.FATHER);
        long born = (birth.year() * 512L + birth.month() * 32L + birth.day()) * 2 + (female ? 1 : 0);
        return Dice.mixed(Folding.hash(text(PersonField.NAME)) + 31 * Folding.hash(parent) + Dice.mixed(born));
    }
}
