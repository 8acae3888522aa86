package io.github.dancu.connect;

import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.SafetyClass;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something a system can be asked to do. For connectors.
 *
 * @param name its name in reports and audit lines, for example {@code findCitizen}
 * @param safety what may happen if it is asked twice
 * @param patience how long one attempt may take where the system is known to be slow, and the whole call unless the defaults have
 *     longer; {@code null} for the defaults. A policy of the user's goes before it
 */
public record Operation(
        String name, SafetyClass safety, @Nullable Duration patience) {
    public Operation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(safety, "safety");
    }

    /** One that takes no longer than others. */
    public Operation(String name, SafetyClass safety) {
        this(name, safety, null);
    }

    /** The usual policy, with this operation's patience. */
    CallPolicy policy(CallPolicy usual) {
        Duration attempt = patience;
        if (attempt == null || attempt.compareTo(usual.attemptTimeout()) <= 0) {
            return usual;
        }
        Duration deadline = attempt.compareTo(usual.deadline()) > 0 ? attempt : usual.deadline();
        return usual.toBuilder().times(deadline, attempt).build();
    }
}
