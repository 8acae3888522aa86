package io.github.dancu.connect;

import io.github.dancu.resilience.CallEnd;
import io.github.dancu.resilience.CallReport;
import io.github.dancu.resilience.GuardState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What calls end with, for tests of those who make them. */
public final class CallFailures {
    private CallFailures() {}

    public static CallReport report(CallEnd end, Duration queue) {
        return report(end, end == CallEnd.CIRCUIT || end == CallEnd.QUEUE || end == CallEnd.NOT_SENT ? 0 : 1, queue);
    }

    private static CallReport report(CallEnd end, int attempts, Duration queue) {
        Duration call = Duration.ofMillis(50);
        return new CallReport(
                "SIM",
                "find",
                end,
                attempts,
                call.plus(queue),
                queue,
                Duration.ZERO,
                call,
                GuardState.CLOSED,
                500,
                500,
                "7f3a");
    }

    public static UnavailableException unavailable(CallEnd end, Instant nextTrial) {
        return new UnavailableException(report(end, Duration.ZERO), "HTTP 503", nextTrial);
    }

    /** One whose own attempts opened the circuit. */
    public static UnavailableException shutOut(int attempts, Instant nextTrial) {
        return new UnavailableException(
                report(CallEnd.CIRCUIT, attempts, Duration.ZERO), "the circuit is open", nextTrial);
    }

    public static RefusedException refused() {
        return new RefusedException(report(CallEnd.FAILED, Duration.ZERO), "HTTP 403");
    }

    public static ClientClosedException closed() {
        return new ClientClosedException("SIM");
    }

    public static InvalidRequestException invalid() {
        return new InvalidRequestException(
                report(CallEnd.NOT_SENT, Duration.ZERO), List.of(new Violation("number", "is missing")));
    }
}
