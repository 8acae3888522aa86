package io.github.dancu.testkit;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of one kind of item. What is absent, null or blank counts as not there. */
final class PortalSchema {
    private final List<PortalField> fields;
    private final Map<String, PortalField> byName;

    private PortalSchema(List<PortalField> fields) {
        this.fields = fields;
        this.byName = fields.stream().collect(Collectors.toMap(PortalField::name, Function.identity()));
    }

    static PortalSchema of(PortalField... fields) {
        return new PortalSchema(List.of(fields));
    }

    /** What is wrong with an item, in the portal's words; a field that it does not know is wrong too. */
    Optional<String> faultOf(JsonObject item) {
        return fields.stream()
                .filter(field -> field.required() && isBlank(item.get(field.name())))
                .findFirst()
                .map(field -> field.name() + " empty")
                .or(() -> item.entrySet().stream()
                        .flatMap(entry -> faultIn(entry.getKey(), entry.getValue()).stream())
                        .findFirst());
    }

    static boolean isFilled(JsonObject item, String field) {
        return !isBlank(item.get(field));
    }

    private Optional<String> faultIn(String name, JsonValue value) {
        PortalField field = byName.get(name);
        if (field == null) {
            return Optional.of(name + " unknown");
        }
        return isBlank(value) ? Optional.empty() : field.value().faultIn(name, value);
    }

    private static boolean isBlank(@Nullable JsonValue value) {
        return value == null
                || value == JsonValue.NULL
                || (value instanceof JsonString text && text.getString().isBlank());
    }
}
