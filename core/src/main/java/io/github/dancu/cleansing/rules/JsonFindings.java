package io.github.dancu.cleansing.rules;

import io.github.dancu.files.OwnFiles;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Findings as JSON objects, one on each line; what is empty is left out. */
final class JsonFindings implements FindingSink {
    private static final JsonBuilderFactory OBJECTS = Json.createBuilderFactory(Map.of());

    private final Path file;
    private @Nullable Writer out;

    JsonFindings(Path file) {
        this.file = Objects.requireNonNull(file, "file");
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
            Writer to = out();
            to.write(object.build().toString());
            to.write('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException("the findings cannot be written", failure);
        }
    }

    @Override
    public void close() {
        try {
            out().close();
        } catch (IOException failure) {
            throw new UncheckedIOException("the findings cannot be written", failure);
        }
    }

    private Writer out() throws IOException {
        Writer open = out;
        if (open == null) {
            open = Files.newBufferedWriter(OwnFiles.made(file));
            out = open;
        }
        return open;
    }
}
