package io.github.dancu.connect;

import java.io.Serializable;
import java.util.Objects;

/**
 * One field of a request that is wrong, and what is wrong with it; never its value.
 *
 * <p>Immutable and thread-safe.
 *
 * @param field the field, as the caller named it
 * @param problem what is wrong, to be read after the field's name: "is not twelve digits"
 */
public record Violation(String field, String problem) implements Serializable {
    public Violation {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(problem, "problem");
    }

    @Override
    public String toString() {
        return field + " " + problem;
    }
}
