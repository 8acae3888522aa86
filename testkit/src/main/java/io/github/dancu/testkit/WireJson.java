package io.github.dancu.testkit;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON as the systems read it; the provider is looked up once, because each look-up searches the class path. */
final class WireJson {
    static final JsonProvider JSON = JsonProvider.provider();

    private WireJson() {}

    static JsonObjectBuilder object() {
        return JSON.createObjectBuilder();
    }

    /** The object that {@code text} is; empty if it is anything else. */
    static Optional<JsonObject> object(String text) {
        return value(text).filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject);
    }

    /** The array that {@code text} is; empty if it is anything else. */
    static Optional<JsonArray> array(String text) {
        return value(text).filter(JsonArray.class::isInstance).map(JsonValue::asJsonArray);
    }

    /** The text of a field without outer blanks; empty if it is absent, null, or neither text nor number. */
    static String text(JsonObject object, String field) {
        return text(object.get(field));
    }

    static Map<String, String> texts(JsonObject object) {
        Map<String, String> texts = new HashMap<>();
        object.forEach((field, value) -> texts.put(field, text(value)));
        return texts;
    }

    private static Optional<JsonValue> value(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return Optional.of(reader.readValue());
        } catch (JsonException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString().strip();
        }
        return value instanceof JsonNumber ? value.toString() : "";
    }
}
