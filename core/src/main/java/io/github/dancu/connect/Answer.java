package io.github.dancu.connect;

import io.github.dancu.resilience.CallReport;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a system answered, and what it took to get it. "Not found" is an empty answer, never an exception.
 *
 * <p>Immutable and thread-safe if {@code T} is; {@link #toString()} shows the report and whether there is a value.
 *
 * @param <T> what was asked for
 */
public final class Answer<T> {
    private final @Nullable T value;
    private final CallReport report;

    private Answer(@Nullable T value, CallReport report) {
        this.value = value;
        this.report = Objects.requireNonNull(report, "report");
    }

    /** An answer with a value. */
    public static <T> Answer<T> of(T value, CallReport report) {
        return new Answer<>(Objects.requireNonNull(value, "value"), report);
    }

    /** The answer that there is nothing. */
    public static <T> Answer<T> empty(CallReport report) {
        return new Answer<>(null, report);
    }

    /** What was found; empty if the system knows nothing. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** What the call went through. */
    public CallReport report() {
        return report;
    }

    @Override
    public String toString() {
        return "Answer[" + (value == null ? "empty" : "value") + "; " + report + "]";
    }
}
