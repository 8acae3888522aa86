package io.github.dancu.bhxh;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads fields of which some cannot be read: those are kept as they came. Not thread-safe. */
final class LenientFields {
    private final JsonFields fields;
    private final Map<String, String> unread = new LinkedHashMap<>();

    LenientFields(JsonFields fields) {
        this.fields = fields;
    }

    /** A field that means something; empty if it is missing or blank, and if it cannot be read. */
    <T> Optional<T> read(String name, Function<String, Optional<T>> reader) throws ReplyFault {
        Optional<String> text = fields.optionalText(name);
        Optional<T> value = text.flatMap(reader);
        if (value.isEmpty()) {
            text.ifPresent(came -> unread.put(name, came));
        }
        return value;
    }

    Optional<String> text(String name) throws ReplyFault {
        return fields.optionalText(name);
    }

    /** Keeps a field as it came, where there is nothing that it could be a part of. */
    void keep(String name) {
        fields.json(name)
                .map(LenientFields::withoutQuotes)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> unread.put(name, text));
    }

    private static String withoutQuotes(String json) {
        return json.length() > 1 && json.startsWith("\"") && json.endsWith("\"")
                ? json.substring(1, json.length() - 1)
                : json;
    }

    /** What could not be read so far, by the name of the field, in the order of reading. Unmodifiable. */
    Map<String, String> unread() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(unread));
    }
}
