package io.github.dancu.connect;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The shared JSON machinery: making a binder or a provider for each call costs a thousand times the call itself. */
final class Json {
    static final int DEEPEST = 64;
    // Parsson refuses the level that it calls the deepest.
    static final JsonParserFactory PARSERS =
            JsonProvider.provider().createParserFactory(Map.of("org.eclipse.parsson.maxDepth", DEEPEST + 1));
    private static final JsonGeneratorFactory WRITERS = JsonProvider.provider().createGeneratorFactory(Map.of());
    private static final int USUAL_LENGTH = 512;
    private static final Jsonb BINDER = JsonbBuilder.create();

    private Json() {}

    static byte[] bound(Object document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BINDER.toJson(document, bytes);
        return bytes.toByteArray();
    }

    static byte[] texts(Map<String, ?> texts) {
        // Into text, and not into bytes: for those the generator makes a buffer of its own that is larger than any
        // body.
        StringWriter text = new StringWriter(USUAL_LENGTH);
        try (JsonGenerator out = WRITERS.createGenerator(text)) {
            out.writeStartObject();
            write(texts, out);
            out.writeEnd();
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Map<?, ?> texts, JsonGenerator out) {
        texts.forEach((name, value) -> {
            if (value instanceof Map<?, ?> inner) {
                out.writeStartObject((String) name);
                write(inner, out);
                out.writeEnd();
            } else {
                out.write((String) name, (String) value);
            }
        });
    }
}
