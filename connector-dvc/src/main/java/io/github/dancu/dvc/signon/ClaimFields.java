package io.github.dancu.dvc.signon;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.LenientFields;
import io.github.dancu.connect.ReplyFault;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Claims being read: what cannot be read is kept as it came. Not thread-safe. */
final class ClaimFields {
    private final JsonFields json;
    private final LenientFields fields;

    ClaimFields(JsonFields json) {
        this.json = json;
        this.fields = new LenientFields(json);
    }

    /** A claim as text; empty if it is missing, blank, an object or a list. */
    Optional<String> text(String name) {
        return read(name, Optional::of);
    }

    <T> Optional<T> read(String name, Function<String, Optional<T>> reader) {
        try {
            return fields.read(name, reader);
        } catch (ReplyFault noText) {
            fields.keep(name);
            return Optional.empty();
        }
    }

    /** Every claim as it came. */
    Map<String, String> all() {
        LenientFields all = new LenientFields(json);
        json.names().forEach(all::keep);
        return all.unread();
    }

    Map<String, String> unread() {
        return fields.unread();
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
