package io.github.dancu.cleansing.rules;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Findings as JSON objects, one on each line; what is empty is left out. */
final class JsonFindings implements FindingSink {
    private static final JsonBuilderFactory OBJECTS = Json.createBuilderFactory(Map.of());

    private final Writer out;

    JsonFindings(Path file) {
        try {
            this.out = Files.newBufferedWriter(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("the findings cannot be written", failure);
        }
    }

    @Override
    public void accept(Finding finding) {
        JsonObjectBuilder object = OBJECTS.createObjectBuilder();
        FindingColumns.of(finding).forEach((name, text) -> {
            if (!text.isEmpty()) {
                object.add(name, text);
            }
        });
        try {
            out.write(object.build().toString());
            out.write('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException("the findings cannot be written", failure);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("the findings cannot be written", failure);
        }
    }
}
