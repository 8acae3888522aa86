package io.github.dancu.cleansing.register;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which column of a register holds what. Immutable. */
final class Columns {
    static final int NONE = -1;

    private static final int FIELDS = PersonField.values().length;

    private final int count;
    private final int[] places = new int[FIELDS];
    private final Set<PersonField> fields;

    /**
     * @param count how many there are, those included that nobody needs
     * @param places the column of each field that has one, from 0
     */
    Columns(int count, Map<PersonField, Integer> places) {
        this.count = count;
        Arrays.fill(this.places, NONE);
        places.forEach((field, column) -> this.places[index(field)] = column);
        EnumSet<PersonField> copy = EnumSet.noneOf(PersonField.class);
        copy.addAll(places.keySet());
        this.fields = Collections.unmodifiableSet(copy);
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** The column of a field; {@link #NONE} if it has none. */
    int of(PersonField field) {
        return places[index(field)];
    }

    Set<PersonField> fields() {
        return fields;
    }

    // Rules ask for dozens of fields of each row: a map would cost them more than what they look at.
    @SuppressWarnings("EnumOrdinal")
    private static int index(PersonField field) {
        return field.ordinal();
    }
}
