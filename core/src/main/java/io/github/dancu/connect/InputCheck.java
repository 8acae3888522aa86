package io.github.dancu.connect;

import io.github.dancu.resilience.CallReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects every wrong field of a request before anything is sent. Not thread-safe. For connectors. */
public final class InputCheck {
    private final String system;
    private final String operation;
    private final List<Violation> violations = new ArrayList<>();

    private InputCheck(String system, String operation) {
        this.system = Objects.requireNonNull(system, "system");
        this.operation = Objects.requireNonNull(operation, "operation");
    }

    /** A check of a request for this operation of this system. */
    public static InputCheck of(String system, String operation) {
        return new InputCheck(system, operation);
    }

    /** Reads a field; notes a violation if it is {@code null}, blank or cannot be read. */
    public <T> Optional<T> read(
            String field, @Nullable String text, Function<String, Optional<T>> reader, String problem) {
        if (text == null || text.isBlank()) {
            reject(field, "is missing");
            return Optional.empty();
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            reject(field, problem);
        }
        return value;
    }

    /** Notes a violation. */
    public void reject(String field, String problem) {
        violations.add(new Violation(field, problem));
    }

    /**
     * The request, if every field is right.
     *
     * @throws InvalidRequestException if a violation was noted; it names all of them
     */
    public <T> T orThrow(Supplier<T> request) {
        orThrow();
        return request.get();
    }

    /**
     * Returns if every field is right.
     *
     * @throws InvalidRequestException if a violation was noted; it names all of them
     */
    public void orThrow() {
        if (!violations.isEmpty()) {
            throw failure();
        }
    }

    /** The failure that names every violation noted so far, for a caller to throw. */
    public InvalidRequestException failure() {
        return new InvalidRequestException(CallReport.notSent(system, operation, "-"), violations);
    }
}
