package io.github.dancu.csdl;

import io.github.dancu.citizen.Personal;
import java.util.Objects;

/**
 * A list as one file (<i>tệp kết quả</i>), in whatever form the database writes it.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows its size.
 */
@Personal
public final class ResultFile {
    private final String name;
    private final byte[] content;

    ResultFile(String name, byte[] content) {
        this.name = Objects.requireNonNull(name, "name");
        this.content = content.clone();
    }

    /** Its name as it came; not a path to be trusted. */
    public String name() {
        return name;
    }

    /** What it holds; a copy. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "ResultFile[" + content.length + " bytes]";
    }
}
