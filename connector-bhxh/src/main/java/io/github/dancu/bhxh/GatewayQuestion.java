package io.github.dancu.bhxh;

import io.github.dancu.citizen.Personal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a question by their names on the wire, in order. Immutable; equal if the fields are. */
@Personal
record GatewayQuestion(Map<String, String> fields) {
    GatewayQuestion {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Of names, each with its value behind it. */
    static GatewayQuestion of(String... namesAndValues) {
        return new GatewayQuestion(Map.of()).with(namesAndValues);
    }

    GatewayQuestion with(String... namesAndValues) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            more.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new GatewayQuestion(more);
    }

    @Override
    public String toString() {
        return "GatewayQuestion" + fields.keySet();
    }
}
