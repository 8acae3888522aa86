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

    static GatewayQuestion empty() {
        return new GatewayQuestion(Map.of());
    }

    GatewayQuestion with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new GatewayQuestion(more);
    }

    @Override
    public String toString() {
        return "GatewayQuestion" + fields.keySet();
    }
}
