package io.github.dancu.connect;

import io.github.dancu.resilience.CallReport;
import java.util.Objects;

/**
 * A call that brought no answer. Each subclass is another decision of the caller: {@link UnavailableException try later},
 * {@link OutcomeUnknownException check before repeating}, {@link RefusedException mend rights or settings},
 * {@link InvalidRequestException mend the input}, {@link UnreadableReplyException tell us}.
 *
 * <p>Its message holds no personal data and it has no cause: the failures of libraries carry values.
 */
public abstract sealed class ConnectorException extends RuntimeException
        permits UnavailableException,
                OutcomeUnknownException,
                RefusedException,
                InvalidRequestException,
                UnreadableReplyException {
    private static final long serialVersionUID = 1L;

    private final CallReport report;

    ConnectorException(CallReport report, String what) {
        super(Objects.requireNonNull(report, "report").system() + " " + report.operation() + " " + what);
        this.report = report;
    }

    /** The short name of the system that was called, for example {@code CSDL}. */
    public final String system() {
        return report.system();
    }

    /** What was asked of it. */
    public final String operation() {
        return report.operation();
    }

    /** The id that every attempt carried; the system's operator can find the call by it. */
    public final String correlationId() {
        return report.correlationId();
    }

    /** What the call went through. */
    public final CallReport report() {
        return report;
    }

    static String afterAttempts(CallReport report, String reason) {
        if (report.attempts() == 0) {
            return "was not sent: " + reason + " (correlation " + report.correlationId() + ")";
        }
        return "failed after " + report.attemptsText() + " in " + report.totalSeconds() + " s: " + reason
                + " (correlation " + report.correlationId() + ")";
    }
}
