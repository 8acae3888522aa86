package io.github.dancu.cleansing.register;

import java.util.function.LongSupplier;

/** Hands on the rows that somebody wants. */
final class ChosenRows implements RowHandler {
    private final RowHandler handler;
    private final LongSupplier wanted;
    private long next;

    ChosenRows(RowHandler handler, LongSupplier wanted) {
        this.handler = handler;
        this.wanted = wanted;
        this.next = wanted.getAsLong();
    }

    @Override
    public void row(PersonRow row) {
        if (row.line() == next) {
            handler.row(row);
            next = wanted.getAsLong();
        }
    }

    @Override
    public void bad(BadRow row) {
        if (row.line() == next) {
            handler.bad(row);
            next = wanted.getAsLong();
        }
    }
}
