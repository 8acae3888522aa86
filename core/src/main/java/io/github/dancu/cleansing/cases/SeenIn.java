package io.github.dancu.cleansing.cases;

import java.time.LocalDate;
import java.util.Set;

/**
 * The run that saw a case last; one for all cases that it saw.
 *
 * @param day of the run
 * @param fields the names of the fields that the register had a column for
 */
record SeenIn(LocalDate day, Set<String> fields) {
    SeenIn {
        fields = Set.copyOf(fields);
    }

    /** For a case that was kept without it: by the day of what it says, and with no columns known. */
    static SeenIn onlyOn(LocalDate day) {
        return new SeenIn(day, Set.of());
    }
}
