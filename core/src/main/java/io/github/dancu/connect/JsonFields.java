package io.github.dancu.connect;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object in a reply, read as leniently as these systems need: a number may come as text and text as a
 * number, and what is missing may also be null. For connectors.
 *
 * <p>Immutable and thread-safe. Faults name the field, never its value; {@link #toString()} shows no field.
 */
public final class JsonFields {
    private final JsonObject object;
    private final String path;
    private final @Nullable Map<String, JsonValue> inLowerCase;

    private JsonFields(JsonObject object, String path, boolean anyCase) {
        this.object = object;
        this.path = path;
        this.inLowerCase = anyCase ? inLowerCase(object) : null;
    }

    private static Map<String, JsonValue> inLowerCase(JsonObject object) {
        Map<String, JsonValue> fields = new HashMap<>();
        object.forEach((name, value) -> fields.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
        return fields;
    }

    /**
     * The object that is the reply's body: UTF-8, with or without a byte-order mark, at most 64 levels deep.
     *
     * @throws ReplyFault if the body is empty, a page, cut, not UTF-8, too deep, or not an object
     */
    public static JsonFields of(WireReply reply) throws ReplyFault {
        if (document(reply) instanceof JsonObject object) {
            return new JsonFields(object, "", false);
        }
        throw ReplyFault.unreadable("JSON that is not an object" + withStatus(reply));
    }

    /**
     * The objects in a reply whose body is a list of objects, or one object: then that one.
     *
     * @throws ReplyFault if the body is empty, a page, cut, not UTF-8, too deep, or something else
     */
    public static List<JsonFields> listOf(WireReply reply) throws ReplyFault {
        JsonValue document = document(reply);
        if (!(document instanceof JsonObject) && !(document instanceof JsonArray)) {
            throw ReplyFault.unreadable("JSON that is neither an object nor a list" + withStatus(reply));
        }
        return oneOrMore(document, "", false);
    }

    /**
     * The same fields, for a system that changes the case of their names: a field that is not there under its name is looked for
     * under that name in another case. Holds for the objects within, too.
     */
    public JsonFields inAnyCase() {
        return new JsonFields(object, path, true);
    }

    /** The names of the fields, in their order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(object.keySet());
    }

    /** Whether the field is there and not null. */
    public boolean has(String name) {
        return value(name) != null;
    }

    /** Whether the field is there, perhaps null. */
    public boolean mentions(String name) {
        return object.containsKey(name);
    }

    /** Whether no field is an object or a list. */
    public boolean isFlat() {
        return object.values().stream().noneMatch(value -> value instanceof JsonObject || value instanceof JsonArray);
    }

    /**
     * A field as text: a string as it came, a number or a boolean as written.
     *
     * @throws ReplyFault if it is missing, null, an object or a list
     */
    public String text(String name) throws ReplyFault {
        JsonValue value = value(name);
        if (value == null) {
            throw ReplyFault.unreadable("field " + path + name + " is missing");
        }
        return text(name, value);
    }

    private String text(String name, JsonValue value) throws ReplyFault {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonNumber || value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value.toString();
        }
        throw ReplyFault.unreadable("field " + path + name + " is not text");
    }

    /**
     * A field as text that may be missing, null or blank: all three are empty here.
     *
     * @throws ReplyFault if it is an object or a list
     */
    public Optional<String> optionalText(String name) throws ReplyFault {
        JsonValue value = value(name);
        if (value == null) {
            return Optional.empty();
        }
        String text = text(name, value);
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /**
     * A field that holds a code, in a form fit for messages: as it came if it is 1 to 20 letters, digits, dots, hyphens or
     * underscores, otherwise {@code ?}.
     *
     * @throws ReplyFault if it is missing, null, an object or a list
     */
    public String printableCode(String name) throws ReplyFault {
        return ReplyFault.printable(text(name));
    }

    /**
     * A field that is an object.
     *
     * @throws ReplyFault if it is missing, null or something else
     */
    public JsonFields object(String name) throws ReplyFault {
        JsonValue value = value(name);
        if (value instanceof JsonObject inner) {
            return new JsonFields(inner, path + name + ".", inLowerCase != null);
        }
        throw ReplyFault.unreadable("field " + path + name + (value == null ? " is missing" : " is not an object"));
    }

    /**
     * A field that is a list of objects; missing and null are an empty list.
     *
     * @throws ReplyFault if it is something else
     */
    public List<JsonFields> objects(String name) throws ReplyFault {
        JsonValue value = value(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonArray)) {
            throw ReplyFault.unreadable("field " + path + name + " is not a list");
        }
        return oneOrMore(value, path + name, inLowerCase != null);
    }

    /**
     * The objects in a field that is a list of objects, or one object: then that one. Missing and null are an empty list.
     *
     * @throws ReplyFault if it is something else
     */
    public List<JsonFields> oneOrMore(String name) throws ReplyFault {
        JsonValue value = value(name);
        return value == null ? List.of() : oneOrMore(value, path + name, inLowerCase != null);
    }

    /**
     * A field of any kind as JSON, for a caller who knows better what it holds: empty if it is missing or null. Text is in quotation
     * marks.
     */
    public Optional<String> json(String name) {
        return Optional.ofNullable(value(name)).map(JsonValue::toString);
    }

    @Override
    public String toString() {
        return "JsonFields[" + object.size() + " fields]";
    }

    private @Nullable JsonValue value(String name) {
        JsonValue value = object.get(name);
        if (value == null && inLowerCase != null) {
            value = inLowerCase.get(name.toLowerCase(Locale.ROOT));
        }
        return value == JsonValue.NULL ? null : value;
    }

    private static JsonValue document(WireReply reply) throws ReplyFault {
        if (reply.isBlank()) {
            throw ReplyFault.unreadable("empty body" + withStatus(reply));
        }
        if (reply.looksLikeMarkup()) {
            throw ReplyFault.unreadable("a page instead of JSON" + withStatus(reply));
        }
        String text = BodyText.utf8(reply.bytes());
        try (JsonParser parser = Json.PARSERS.createParser(new StringReader(text))) {
            parser.next();
            JsonValue value = parser.getValue();
            // Only this looks at what stands behind the document: two replies run together are no reply.
            parser.hasNext();
            return value;
        } catch (RuntimeException | StackOverflowError unreadable) {
            // The parser's own message repeats the text it stumbled over.
            throw ReplyFault.unreadable("JSON that is cut, broken or too deep" + withStatus(reply));
        }
    }

    private static List<JsonFields> oneOrMore(JsonValue value, String where, boolean anyCase) throws ReplyFault {
        if (value instanceof JsonObject object) {
            return List.of(new JsonFields(object, where.isEmpty() ? "" : where + ".", anyCase));
        }
        if (!(value instanceof JsonArray array)) {
            throw ReplyFault.unreadable("field " + where + " is neither an object nor a list");
        }
        List<JsonFields> objects = new ArrayList<>();
        for (JsonValue element : array) {
            String at = where + "[" + objects.size() + "]";
            if (!(element instanceof JsonObject inner)) {
                throw ReplyFault.unreadable("field " + at + " is not an object");
            }
            objects.add(new JsonFields(inner, at + ".", anyCase));
        }
        return objects;
    }

    private static String withStatus(WireReply reply) {
        return " (HTTP " + reply.status() + ")";
    }
}
