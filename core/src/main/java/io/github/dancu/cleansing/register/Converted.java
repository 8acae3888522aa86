package io.github.dancu.cleansing.register;

import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;

/** Rows of what somebody iterates over. */
record Converted<T>(Iterator<T> from, Function<T, Map<PersonField, String>> row)
        implements Iterator<Map<PersonField, String>> {
    @Override
    public boolean hasNext() {
        return from.hasNext();
    }

    @Override
    public Map<PersonField, String> next() {
        return row.apply(from.next());
    }
}
