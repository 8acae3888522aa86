package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.register.PersonRow;
import java.io.Serializable;

/** Looks at one row beside what another register says of the person. Keeps nothing: rows come in any order, to many threads at once. */
@FunctionalInterface
public interface SourceCheck extends Serializable {
    /**
     * Looks at a row.
     *
     * @param row a view that goes on to the next row when this returns
     * @param other the same
     * @param remarks takes what is to be said of the row
     */
    void check(PersonRow row, Counterpart other, Remarks remarks);
}
