package io.github.dancu.json;

import jakarta.json.JsonString;
import java.util.function.Function;

/** A type that is one text. */
abstract class TextForm<T> extends JsonForm<T> {
    private final Function<String, T> of;
    private final Function<T, String> toText;

    TextForm(Function<String, T> of, Function<T, String> toText) {
        this.of = of;
        this.toText = toText;
    }

    @Override
    JsonString write(T value) {
        return JsonFields.JSON.createValue(toText.apply(value));
    }

    @Override
    T parse(JsonNode node) {
        return node.as(of);
    }
}
