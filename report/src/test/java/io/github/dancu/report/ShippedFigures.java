package io.github.dancu.report;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatchBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The real figures, changed in one place. */
final class ShippedFigures {
    static final String FILE = "figures.json";
    private static final String RESOURCE = "bao-cao-269-BC-TCT.figures.json";

    private ShippedFigures() {}

    static byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(ReportFigures.class.getResourceAsStream(RESOURCE))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file after a change such as {@code patch -> patch.replace("/indicators/0/assigned", 209)}. */
    static byte[] bytesWith(UnaryOperator<JsonPatchBuilder> change) {
        JsonObject figures = FiguresText.objectOf(FILE, bytes());
        return utf8(
                change.apply(Json.createPatchBuilder()).build().apply(figures).toString());
    }

    static ReportFigures with(UnaryOperator<JsonPatchBuilder> change) {
        return FiguresReader.read(FILE, bytesWith(change));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
