package io.github.dancu.connect;

import io.github.dancu.resilience.CallReport;

/** The system refuses the caller: rights, credentials, an officer who is not registered, or a wrong setting. */
public final class RefusedException extends ConnectorException {
    private static final long serialVersionUID = 1L;

    RefusedException(CallReport report, String reason) {
        super(report, "was refused: " + reason + " (correlation " + report.correlationId() + ")");
    }
}
