package io.github.dancu.cleansing.register;

/** Takes the rows of a register, one after the other. */
public interface RowHandler {
    /**
     * Takes a row.
     *
     * @param row a view that goes on to the next row when this returns
     */
    void row(PersonRow row);

    /** Takes a row that is none. */
    void bad(BadRow row);
}
