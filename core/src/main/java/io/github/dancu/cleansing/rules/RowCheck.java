package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.register.PersonRow;
import java.io.Serializable;

/** Looks at one row, alone. Keeps nothing: rows come in any order, to many threads at once. */
@FunctionalInterface
public interface RowCheck extends Serializable {
    /**
     * Looks at a row.
     *
     * @param row a view that goes on to the next row when this returns
     * @param remarks takes what is to be said of it
     */
    void check(PersonRow row, Remarks remarks);
}
