package io.github.dancu.cleansing.rules;

import java.io.Serializable;

/** Says yes or no to one group of rows. Keeps nothing. */
@FunctionalInterface
public interface GroupTest extends Serializable {
    /**
     * Looks at a group.
     *
     * @param group a view that goes on to the next group when this returns
     */
    boolean test(Group group);
}
