package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.register.PersonRow;
import java.io.Serializable;

/** Says yes or no to one row, alone. Keeps nothing: rows come in any order, to many threads at once. */
@FunctionalInterface
public interface RowTest extends Serializable {
    /**
     * Looks at a row.
     *
     * @param row a view that goes on to the next row when this returns
     */
    boolean test(PersonRow row);
}
