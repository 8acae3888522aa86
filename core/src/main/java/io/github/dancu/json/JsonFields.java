package io.github.dancu.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of an object that is written; what is absent is left out. */
final class JsonFields {
    // The methods of jakarta.json.Json search all jars for their provider at each use.
    static final JsonProvider JSON = JsonProvider.provider();

    private final JsonObjectBuilder object = JSON.createObjectBuilder();

    JsonFields text(String name, @Nullable String text) {
        return put(name, text, JSON::createValue);
    }

    /** A value as its {@code toString()} tells it: of types that hold no personal data and print themselves whole. */
    JsonFields plain(String name, @Nullable Object value) {
        return put(name, value, plain -> JSON.createValue(plain.toString()));
    }

    /** A constant by its name. */
    JsonFields constant(String name, @Nullable Enum<?> constant) {
        return text(name, constant == null ? null : constant.name());
    }

    JsonFields flag(String name, @Nullable Boolean flag) {
        return put(name, flag, value -> value ? JsonValue.TRUE : JsonValue.FALSE);
    }

    JsonFields count(String name, int count) {
        return put(name, count, JSON::createValue);
    }

    <T> JsonFields put(String name, @Nullable T value, Function<T, ? extends JsonValue> form) {
        if (value != null) {
            object.add(name, form.apply(value));
        }
        return this;
    }

    <T> JsonFields list(String name, List<T> values, Function<T, ? extends JsonValue> form) {
        if (!values.isEmpty()) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            values.forEach(value -> array.add(form.apply(value)));
            object.add(name, array);
        }
        return this;
    }

    static JsonObject texts(Map<String, String> texts) {
        JsonFields fields = new JsonFields();
        texts.forEach(fields::text);
        return fields.build();
    }

    JsonObject build() {
        return object.build();
    }
}
