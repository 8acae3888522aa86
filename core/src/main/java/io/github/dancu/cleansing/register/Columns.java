package io.github.dancu.cleansing.register;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which column of a register holds what. Immutable. */
final class Columns {
    /** How many places there are: one for each field, and one behind them for all columns that nobody needs. */
    static final int PLACES = PersonField.values().length + 1;

    private final int[] places;
    private final Set<PersonField> fields;
    private final long known;

    /**
     * @param count how many there are, those included that nobody needs
     * @param columns the column of each field that has one, from 0
     */
    Columns(int count, Map<PersonField, Integer> columns) {
        this.places = new int[count];
        Arrays.fill(places, PLACES - 1);
        columns.forEach((field, column) -> places[column] = place(field));
        EnumSet<PersonField> copy = EnumSet.noneOf(PersonField.class);
        copy.addAll(columns.keySet());
        this.fields = Collections.unmodifiableSet(copy);
        this.known = copy.stream().mapToLong(field -> 1L << place(field)).sum();
    }

    /** How many there are. */
    int count() {
        return places.length;
    }

    /** The place of what a column holds. */
    int placeOfColumn(int column) {
        return places[column];
    }

    /** Whether a field has one. */
    boolean have(PersonField field) {
        return ((known >>> place(field)) & 1) != 0;
    }

    Set<PersonField> fields() {
        return fields;
    }

    /** The place of a field, from 0. */
    // Rules ask for dozens of fields of each row: a map would cost them more than what they look at.
    @SuppressWarnings("EnumOrdinal")
    static int place(PersonField field) {
        return field.ordinal();
    }
}
