package io.github.dancu.connect;

import io.github.dancu.resilience.CallReport;

/** The system answered something that cannot be read; nothing was changed. Tell us, with the correlation id. */
public final class UnreadableReplyException extends ConnectorException {
    private static final long serialVersionUID = 1L;

    UnreadableReplyException(CallReport report, String reason) {
        super(report, afterAttempts(report, reason));
    }
}
