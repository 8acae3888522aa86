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
 * @param end how it ended
 * @param attempts attempts made, 0 if nothing left
 * @param total the whole time; a little more than the three that follow
 * @param queue time spent waiting for a place among the calls at work
 * @param waits time spent waiting between attempts, for a trial, and for a turn within the rate limit
 * @param calls time spent in attempts, with logging in and reading
 * @param breaker the circuit's state when the call ended; of a call that was {@linkplain CallEnd#NOT_SENT not tried}, closed
 * @param budgetLeft tokens left for repetitions when the call ended
 * @param budget tokens in a full bucket; of a call that was not tried, 0
 * @param correlationId the id that every attempt carried, {@code -} where the input was refused
 */
public record CallReport(
        String system,
        String operation,
        CallEnd end,
        int attempts,
        Duration total,
        Duration queue,
        Duration waits,
        Duration calls,
        GuardState breaker,
        int budgetLeft,
        int budget,
        String correlationId)
        implements Serializable {
    /** @throws IllegalArgumentException if a number or a time is negative, or more tokens are left than a full bucket holds */
    public CallReport {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(end, "end");
        Ranges.inOrder("zero", Duration.ZERO, "total", total);
        Ranges.inOrder("zero", Duration.ZERO, "queue", queue);
        Ranges.inOrder("zero", Duration.ZERO, "waits", waits);
        Ranges.inOrder("zero", Duration.ZERO, "calls", calls);
        Objects.requireNonNull(breaker, "breaker");
        Objects.requireNonNull(correlationId, "correlationId");
        Ranges.within("attempts", attempts, 0, Integer.MAX_VALUE);
        Ranges.within("budget", budget, 0, Integer.MAX_VALUE);
        Ranges.within("budgetLeft", budgetLeft, 0, budget);
    }

    /** The report of a call that was refused on our side, before anything could be sent. */
    public static CallReport notSent(String system, String operation, String correlationId) {
        return new CallReport(
                system,
                operation,
                CallEnd.NOT_SENT,
                0,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                GuardState.CLOSED,
                0,
                0,
                correlationId);
    }

    /** Whether the system answered. */
    public boolean answered() {
        return end == CallEnd.ANSWERED;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s %s: %s after %s in %s s (queue %s, waits %s, calls %s); breaker %s; budget %d/%d; %s",
                system,
                operation,
                answered() ? "answered" : "no answer (" + end + ")",
                attemptsText(),
                seconds(total),
                seconds(queue),
                seconds(waits),
                seconds(calls),
                breaker,
                budgetLeft,
                budget,
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
