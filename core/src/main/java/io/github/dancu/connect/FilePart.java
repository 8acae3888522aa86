package io.github.dancu.connect;

import io.github.dancu.citizen.Personal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A file as one part of a request (<i>tệp đính kèm</i>): it is read while it is sent, anew at each attempt, and never as a whole held
 * in memory. For connectors.
 *
 * <p>Immutable; thread-safe if its source is. {@link #toString()} shows the size alone, for a file's name may hold a person's.
 *
 * @param field the name of the part
 * @param fileName the name of the file, as the system is told
 * @param mediaType for example {@code application/pdf}
 * @param length how many bytes it has; an attempt that finds another number breaks off
 * @param source where it is read
 */
@Personal
public record FilePart(String field, String fileName, String mediaType, long length, Source source) {
    /** @throws IllegalArgumentException if {@code length} is negative */
    public FilePart {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(source, "source");
        if (length < 0) {
            throw new IllegalArgumentException("a file has no negative length");
        }
    }

    /** Where a file is read, as often as it is asked for. */
    @FunctionalInterface
    public interface Source {
        /**
         * The content from its beginning; whoever asks closes it.
         *
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }

    @Override
    public String toString() {
        return "FilePart[" + length + " bytes]";
    }
}
