package io.github.dancu.resilience;

import java.io.Serializable;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/**
 * What one call went through, for people and logs; it holds no personal data.
 *
 * <p>Immutable and thread-safe. {@link #toString()} is one readable line.
 *
 * @param system the system that was called, for example {@code CSDL}
 * @param operation what was asked of it
 * @param answered whether the system answered
 * @param attempts attempts made, 0 if nothing left
 * @param total the whole time
 * @param waits time spent waiting between attempts
 * @param calls time spent in attempts
 * @param circuit the circuit's state when the call ended
 * @param correlationId the id that every attempt carried, {@code -} if nothing was to be sent
 */
public record CallReport(
        String system,
        String operation,
        boolean answered,
        int attempts,
        Duration total,
        Duration waits,
        Duration calls,
        GuardState circuit,
        String correlationId)
        implements Serializable {
    /** @throws IllegalArgumentException if {@code attempts} is negative */
    public CallReport {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(waits, "waits");
        Objects.requireNonNull(calls, "calls");
        Objects.requireNonNull(circuit, "circuit");
        Objects.requireNonNull(correlationId, "correlationId");
        if (attempts < 0) {
            throw new IllegalArgumentException("attempts cannot be " + attempts);
        }
    }

    /** The report of a call that was refused on our side, before anything could be sent. */
    public static CallReport notSent(String system, String operation, String correlationId) {
        return new CallReport(
                system,
                operation,
                false,
                0,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                GuardState.CLOSED,
                correlationId);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s %s: %s after %s in %s s (waits %s, calls %s); circuit %s; %s",
                system,
                operation,
                answered ? "answered" : "no answer",
                attemptsText(),
                seconds(total),
                seconds(waits),
                seconds(calls),
                circuit.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                correlationId);
    }

    /** {@code 1 attempt} or {@code 3 attempts}. */
    public String attemptsText() {
        return attempts == 1 ? "1 attempt" : attempts + " attempts";
    }

    /** The whole time in seconds with one decimal, for example {@code 12.4}. */
    public String totalSeconds() {
        return seconds(total);
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
