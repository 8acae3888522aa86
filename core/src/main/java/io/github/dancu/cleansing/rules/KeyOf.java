package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.register.PersonRow;
import java.io.Serializable;

/** Says what a row is put together with others by. Keeps nothing: rows come in any order, to many threads at once. */
@FunctionalInterface
public interface KeyOf extends Serializable {
    /**
     * Puts a key together.
     *
     * @param row a view that goes on to the next row when this returns
     * @param key takes the parts of the key, in their order; a part with nothing in it takes the row out
     */
    void of(PersonRow row, GroupKey key);
}
