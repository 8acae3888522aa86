package io.github.dancu.connect;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParserFactory;
import java.io.OutputStream;
import java.util.Map;

/** The shared JSON machinery: making a binder or a provider for each call costs a thousand times the call itself. */
final class Json {
    static final int DEEPEST = 64;
    // Parsson refuses the level that it calls the deepest.
    static final JsonParserFactory PARSERS =
            JsonProvider.provider().createParserFactory(Map.of("org.eclipse.parsson.maxDepth", DEEPEST + 1));
    private static final Jsonb BINDER = JsonbBuilder.create();

    private Json() {}

    static void write(Object document, OutputStream out) {
        BINDER.toJson(document, out);
    }
}
