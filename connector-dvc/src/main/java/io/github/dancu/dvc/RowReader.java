package io.github.dancu.dvc;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.LenientFields;
import io.github.dancu.connect.ReplyFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One row of an answer, its names in any case: what nobody asks for, and what is of another kind than it should be, is kept as it came.
 * Not thread-safe.
 */
final class RowReader {
    private final JsonFields row;
    private final LenientFields fields;
    private final Set<String> used = new HashSet<>();

    RowReader(JsonFields row) {
        this.row = row.inAnyCase();
        this.fields = new LenientFields(this.row);
    }

    /** The first of these fields that holds text; an empty text if none does. */
    String text(String... names) {
        return text(List.of(names));
    }

    /** The first of these fields that holds text; an empty text if none does. */
    String text(List<String> names) {
        for (String name : names) {
            Optional<String> text = actual(name).flatMap(this::filled);
            if (text.isPresent()) {
                return text.get();
            }
        }
        return "";
    }

    /** The rows in a field that is a list of them, or one. */
    <T> List<T> rows(String name, Function<RowReader, T> element) {
        return actual(name).map(found -> elements(found, element)).orElse(List.of());
    }

    /** Every field that holds something and was not read, by its name; an object or a list as JSON. Unmodifiable. */
    Map<String, String> rest() {
        for (String name : row.names()) {
            if (used.add(name)) {
                fields.keep(name);
            }
        }
        return fields.unread();
    }

    @Override
    public String toString() {
        return "RowReader[" + row + "]";
    }

    private Optional<String> actual(String name) {
        Set<String> names = row.names();
        return names.contains(name)
                ? Optional.of(name)
                : names.stream().filter(name::equalsIgnoreCase).findFirst();
    }

    private Optional<String> filled(String name) {
        used.add(name);
        try {
            return fields.text(name);
        } catch (ReplyFault noText) {
            fields.keep(name);
            return Optional.empty();
        }
    }

    private <T> List<T> elements(String name, Function<RowReader, T> element) {
        used.add(name);
        List<T> elements = new ArrayList<>();
        try {
            for (JsonFields inner : row.oneOrMore(name)) {
                elements.add(element.apply(new RowReader(inner)));
            }
            return elements;
        } catch (ReplyFault noRows) {
            fields.keep(name);
            return List.of();
        }
    }
}
