package io.github.dancu.dvc.inbound;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.LenientFields;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Fields as they came: text as text, a number or a boolean as written, an object or a list as JSON. */
final class RawFields {
    private RawFields() {}

    /**
     * Those that are neither null nor blank, in their order. Unmodifiable.
     *
     * @param leftOut whether a field is left out, by its name
     */
    static Map<String, String> of(JsonFields json, Predicate<String> leftOut) {
        LenientFields all = new LenientFields(json);
        json.names().stream().filter(name -> !leftOut.test(name)).forEach(all::keep);
        return all.unread();
    }

    /** One field; empty if it is missing, null or blank. */
    static Optional<String> of(JsonFields json, String name) {
        LenientFields one = new LenientFields(json);
        one.keep(name);
        return Optional.ofNullable(one.unread().get(name));
    }
}
