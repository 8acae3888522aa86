package io.github.dancu.benchmarks.canary;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object, each field of which in turn holds what nobody expects there, full of canaries. */
final class WildFields {
    private final Map<String, String> documents = new LinkedHashMap<>();
    private final Canaries canaries;
    private final JsonObject document;

    private WildFields(Canaries canaries, JsonObject document) {
        this.canaries = canaries;
        this.document = document;
    }

    /** The changed documents, by what was changed: those of objects within it and of the first row of each list, too. */
    static Map<String, String> of(Canaries canaries, String json) {
        WildFields all = new WildFields(canaries, read(json));
        all.add(all.document, "");
        return all.documents;
    }

    static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** The document with another value at a place. */
    static String replaced(JsonObject document, String path, JsonValue value) {
        return Json.createPointer(path).replace(document, value).toString();
    }

    private void add(JsonValue value, String path) {
        if (!path.isEmpty()) {
            // Two words: a single one might be a code, which is there to be seen.
            put(path, "a text", Json.createValue(canaries.text() + " " + canaries.text()));
            put(path, "a number", Json.createValue(Long.parseLong(canaries.number("30", 12))));
            put(path, "a long text", Json.createValue(canaries.number("0030", 12)));
            put(path, "a list", Json.createArrayBuilder().add(canaries.text()).build());
            addMost(path);
        }
        if (value instanceof JsonObject object) {
            object.forEach((name, inner) -> add(inner, path + "/" + name));
        } else {
            addRow(value, path);
        }
    }

    /** Of a list its first row counts for all. */
    private void addRow(JsonValue value, String path) {
        if (value instanceof JsonArray list && !list.isEmpty() && list.get(0) instanceof JsonObject row) {
            row.forEach((name, inner) -> {
                String at = path + "/0/" + name;
                addMost(at);
                addRow(inner, at);
            });
        } else if (value instanceof JsonObject object) {
            object.forEach((name, inner) -> addMost(path + "/" + name));
        }
    }

    private void addMost(String path) {
        put(path, "a person", Json.createValue(canaries.name()));
        put(path, "nothing", JsonValue.NULL);
        put(
                path,
                "an object",
                Json.createObjectBuilder().add(canaries.text(), canaries.text()).build());
    }

    private void put(String path, String what, JsonValue value) {
        documents.put(path + " is " + what, replaced(document, path, value));
    }
}
