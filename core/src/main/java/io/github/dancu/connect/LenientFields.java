package io.github.dancu.connect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads fields of a reply of which some cannot be read: those are kept as they came. For connectors. Not thread-safe.
 *
 * <p>{@link #toString()} shows no field.
 */
public final class LenientFields {
    private final JsonFields fields;
    private final Map<String, String> unread = new LinkedHashMap<>();

    /** Reads these fields. */
    public LenientFields(JsonFields fields) {
        this.fields = fields;
    }

    /**
     * A field that means something; empty if it is missing or blank, and if it cannot be read.
     *
     * @throws ReplyFault if it is an object or a list
     */
    public <T> Optional<T> read(String name, Function<String, Optional<T>> reader) throws ReplyFault {
        Optional<String> text = text(name);
        Optional<T> value = text.flatMap(reader);
        if (value.isEmpty()) {
            text.ifPresent(came -> unread.put(name, came));
        }
        return value;
    }

    /**
     * A field as it came; empty if it is missing or blank.
     *
     * @throws ReplyFault if it is an object or a list
     */
    public Optional<String> text(String name) throws ReplyFault {
        return fields.optionalText(name);
    }

    /** Keeps a field as it came, where there is nothing that it could be a part of; an object or a list as JSON. */
    public void keep(String name) {
        Optional<String> came;
        try {
            came = text(name);
        } catch (ReplyFault noText) {
            came = fields.json(name);
        }
        came.ifPresent(text -> unread.put(name, text));
    }

    /** What could not be read so far, by the name of the field, in the order of reading. Unmodifiable. */
    public Map<String, String> unread() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(unread));
    }

    @Override
    public String toString() {
        return "LenientFields[" + unread.size() + " unread]";
    }
}
