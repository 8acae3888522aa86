package io.github.dancu.cleansing.register;

import java.io.Serializable;

/**
 * Which fields of a row have to have something in them, and which have to have nothing (<i>điều kiện về trường thông tin</i>); of those that it does
 * not name, nothing is asked. Looked at for all fields at once.
 *
 * <p>Immutable, thread-safe and serialisable.
 */
public final class FieldCondition implements Serializable {
    /** True of every row. */
    public static final FieldCondition NONE = new FieldCondition(0, 0);

    private static final long serialVersionUID = 1L;

    private final long filled;
    private final long named;

    private FieldCondition(long filled, long named) {
        this.filled = filled;
        this.named = named;
    }

    /**
     * The same, and that these have something in them.
     *
     * @throws IllegalArgumentException if one has to be empty
     */
    public FieldCondition andFilled(PersonField... fields) {
        return and(true, fields);
    }

    /**
     * The same, and that these have nothing in them, or no column.
     *
     * @throws IllegalArgumentException if one has to have something in it
     */
    public FieldCondition andEmpty(PersonField... fields) {
        return and(false, fields);
    }

    private FieldCondition and(boolean full, PersonField... fields) {
        long places = 0;
        for (PersonField field : fields) {
            places |= 1L << Columns.place(field);
        }
        if ((places & named & (full ? ~filled : filled)) != 0) {
            throw new IllegalArgumentException("a field cannot be empty and have something in it");
        }
        return new FieldCondition(full ? filled | places : filled, named | places);
    }

    /** @param present a bit for each field that has something in it */
    boolean isTrueOf(long present) {
        return (present & named) == filled;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldCondition condition && condition.filled == filled && condition.named == named;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * filled + named);
    }

    @Override
    public String toString() {
        return "FieldCondition[filled " + Long.toBinaryString(filled) + " of " + Long.toBinaryString(named) + "]";
    }
}
