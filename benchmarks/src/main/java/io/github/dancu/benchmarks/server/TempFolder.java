package io.github.dancu.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what a measurement writes, gone with everything in it when it is closed. */
public final class TempFolder implements AutoCloseable {
    private final Path path;

    /** Makes it. */
    public TempFolder() {
        try {
            this.path = Files.createTempDirectory("dancu");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file or folder in it. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** What lies in it, at any depth, the innermost first, and itself at last. */
    public List<Path> contents() {
        try (Stream<Path> found = Files.walk(path)) {
            return found.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        for (Path one : contents()) {
            try {
                Files.delete(one);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
