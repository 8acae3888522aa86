package io.github.dancu.dvc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a row that have no place of their own. */
final class OtherFields {
    private OtherFields() {}

    /** A copy that nobody changes, in the same order. */
    static Map<String, String> copyOf(Map<String, String> fields) {
        // A list of ten thousand codes mostly has none.
        return fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
