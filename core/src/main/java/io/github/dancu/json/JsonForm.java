package io.github.dancu.json;

import jakarta.json.JsonValue;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * How one type of the model is written as JSON and read back. Each type has a class of its own, because the binder finds the
 * type in the class's signature.
 */
abstract class JsonForm<T> implements JsonbSerializer<T>, JsonbDeserializer<T> {
    abstract JsonValue write(T value);

    abstract T parse(JsonNode node);

    /** The value at this place; what the type itself refuses is told with the place. */
    final T read(JsonNode node) {
        try {
            return parse(node);
        } catch (IllegalArgumentException | IllegalStateException refused) {
            throw node.fault(String.valueOf(refused.getMessage()));
        }
    }

    @Override
    public final void serialize(T value, JsonGenerator generator, SerializationContext context) {
        generator.write(write(value));
    }

    @Override
    public final @Nullable T deserialize(JsonParser parser, DeserializationContext context, Type type) {
        JsonValue value = parser.getValue();
        return value == JsonValue.NULL ? null : read(new JsonNode(value, ""));
    }
}
