package io.github.dancu.connect;

import io.github.dancu.dossier.Evidence;
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
    private final @Nullable Evidence evidence;

    private Answer(@Nullable T value, CallReport report, @Nullable Evidence evidence) {
        this.value = value;
        this.report = Objects.requireNonNull(report, "report");
        this.evidence = evidence;
    }

    /** An answer with a value. */
    public static <T> Answer<T> of(T value, CallReport report) {
        return new Answer<>(Objects.requireNonNull(value, "value"), report, null);
    }

    /** The answer that there is nothing. */
    public static <T> Answer<T> empty(CallReport report) {
        return new Answer<>(null, report, null);
    }

    /** What was found; empty if the system knows nothing. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** The same answer with what it proves. For connectors. */
    public Answer<T> withEvidence(Evidence evidence) {
        return new Answer<>(value, report, Objects.requireNonNull(evidence, "evidence"));
    }

    /** What the answer proves to a dossier, in place of a paper; empty if the system confirmed nothing. */
    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence);
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
