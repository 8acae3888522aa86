package io.github.dancu.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON value and the way to it: faults name the way, never the value. */
final class JsonNode {
    private final JsonValue value;
    private final String path;

    JsonNode(JsonValue value, String path) {
        this.value = value;
        this.path = path;
    }

    /** A string as it came, a number or a boolean as written. */
    String text() {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonNumber || value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value.toString();
        }
        throw fault("not a text");
    }

    /** The text read by a factory whose refusal is a fixed sentence. */
    <T> T as(Function<String, T> factory) {
        String text = text();
        try {
            return factory.apply(text);
        } catch (IllegalArgumentException refused) {
            throw fault(String.valueOf(refused.getMessage()));
        } catch (DateTimeParseException unreadable) {
            // The message of the JDK repeats the text.
            throw fault("not a date in ISO form");
        }
    }

    /** A field of this object; absent if it is missing or null. */
    @Nullable
    JsonNode field(String name) {
        if (!(value instanceof JsonObject object)) {
            throw fault("not an object");
        }
        JsonValue field = object.get(name);
        return field == null || field == JsonValue.NULL
                ? null
                : new JsonNode(field, path.isEmpty() ? name : path + "." + name);
    }

    JsonNode required(String name) {
        JsonNode field = field(name);
        if (field == null) {
            throw fault("needs " + name);
        }
        return field;
    }

    /** A field read, or {@code null} if it is missing or null. */
    <T> @Nullable T read(String name, Function<JsonNode, T> reader) {
        JsonNode field = field(name);
        return field == null ? null : reader.apply(field);
    }

    /** Gives a field to a setter, unless it is missing or null. */
    <T> void give(String name, Function<JsonNode, T> reader, Consumer<T> setter) {
        JsonNode field = field(name);
        if (field != null) {
            setter.accept(reader.apply(field));
        }
    }

    /** Gives a field that is a text to a setter, unless it is missing or null. */
    void give(String name, Consumer<String> setter) {
        give(name, JsonNode::text, setter);
    }

    /** A copy of a value with a field put in, or the value itself if the field is missing or null. */
    <V, T> V change(V value, String name, Function<JsonNode, T> reader, BiFunction<V, T, V> with) {
        JsonNode field = field(name);
        return field == null ? value : with.apply(value, reader.apply(field));
    }

    <V> V change(V value, String name, BiFunction<V, String, V> with) {
        return change(value, name, JsonNode::text, with);
    }

    LocalDateTime moment() {
        return as(LocalDateTime::parse);
    }

    LocalDate day() {
        return as(LocalDate::parse);
    }

    boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault("neither true nor false");
        };
    }

    int count() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException unreadable) {
            throw fault("not a whole number");
        }
    }

    /** A constant by its name. */
    <E extends Enum<E>> E constant(E[] constants) {
        String name = text();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> fault("none of " + Arrays.toString(constants)));
    }

    /** The elements of a field that is a list; none if it is missing or null. Elements that are null are passed over. */
    <T> List<T> list(String name, Function<JsonNode, T> reader) {
        JsonNode field = field(name);
        if (field == null) {
            return List.of();
        }
        if (!(field.value instanceof JsonArray array)) {
            throw field.fault("not a list");
        }
        List<T> elements = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) != JsonValue.NULL) {
                elements.add(reader.apply(new JsonNode(array.get(i), field.path + "[" + i + "]")));
            }
        }
        return elements;
    }

    /** A field as text; empty if it is missing or null. */
    String textOrEmpty(String name) {
        String text = read(name, JsonNode::text);
        return text == null ? "" : text;
    }

    /** Whether this object has the same fields, and perhaps more. */
    boolean holds(JsonObject fields) {
        return value instanceof JsonObject object && object.entrySet().containsAll(fields.entrySet());
    }

    /** The fields of this object, all of which are texts, in their order; those that are null are passed over. */
    Map<String, String> texts() {
        if (!(value instanceof JsonObject object)) {
            throw fault("not an object");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : object.keySet()) {
            String text = read(name, JsonNode::text);
            if (text != null) {
                texts.put(name, text);
            }
        }
        return texts;
    }

    JsonbException fault(String what) {
        return new JsonbException(path.isEmpty() ? what : path + ": " + what);
    }
}
