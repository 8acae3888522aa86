package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.register.PersonRow;
import java.io.Serializable;

/** Looks at one row of a group that a rule is about. Keeps nothing: rows come in any order, to many threads at once. */
@FunctionalInterface
public interface GroupRowCheck extends Serializable {
    /**
     * Looks at a row.
     *
     * @param row a view that goes on to the next row when this returns
     * @param group what is known of all rows of its group; the same holds for it
     * @param remarks takes what is to be said of the row
     */
    void check(PersonRow row, Group group, Remarks remarks);
}
