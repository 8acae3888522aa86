package io.github.dancu.connect;

import io.github.dancu.resilience.CallReport;
import java.time.Instant;
import java.util.Objects;

/** The system could not be reached or is out of order: nothing was done, and the same call may be made again later. */
public final class UnavailableException extends ConnectorException {
    private static final long serialVersionUID = 1L;

    private final Instant nextTrial;

    UnavailableException(CallReport report, String reason, Instant nextTrial) {
        super(report, afterAttempts(report, reason) + "; safe to try again from " + nextTrial);
        this.nextTrial = Objects.requireNonNull(nextTrial, "nextTrial");
    }

    /** From when on another call makes sense: while the circuit is open, its next trial; otherwise now or soon. */
    public Instant nextTrial() {
        return nextTrial;
    }
}
