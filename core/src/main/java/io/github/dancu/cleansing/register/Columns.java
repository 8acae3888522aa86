package io.github.dancu.cleansing.register;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Which column of a register holds what.
 *
 * @param count how many there are, those included that nobody needs
 * @param places the column of each field that has one, from 0
 */
record Columns(int count, Map<PersonField, Integer> places) {
    static final int NONE = -1;

    Columns {
        places = places.isEmpty() ? Map.of() : new EnumMap<>(places);
    }

    /** The column of a field; {@link #NONE} if it has none. */
    int of(PersonField field) {
        Integer column = places.get(field);
        return column == null ? NONE : column;
    }

    Set<PersonField> fields() {
        return Collections.unmodifiableSet(places.keySet());
    }
}
