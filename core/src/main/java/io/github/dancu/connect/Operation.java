package io.github.dancu.connect;

import io.github.dancu.resilience.SafetyClass;
import java.util.Objects;

/**
 * Something a system can be asked to do. For connectors.
 *
 * @param name its name in reports and audit lines, for example {@code findCitizen}
 * @param safety what may happen if it is asked twice
 */
public record Operation(String name, SafetyClass safety) {
    public Operation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(safety, "safety");
    }
}
