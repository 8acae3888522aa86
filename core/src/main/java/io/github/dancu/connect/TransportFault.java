package io.github.dancu.connect;

import io.github.dancu.resilience.AttemptFailure;
import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import java.util.Objects;

/** A request that brought no whole reply, and whether it may have arrived. Its text names no address and no value. */
public final class TransportFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** What stood in the way. */
    public enum Kind {
        /** The line: no connection, a reset, a cut body, too slow. */
        LINE,
        /** Trust: a certificate that does not fit. Trying again does not help. */
        TRUST,
        /** The reply is larger than allowed. Trying again does not help. */
        TOO_LARGE,
        /** The calling thread was interrupted. */
        INTERRUPTED,
        /** The transport was closed, before the request or in the middle of it. */
        CLOSED
    }

    private final Kind kind;
    private final boolean mayHaveArrived;

    /** A fault of this kind. */
    public TransportFault(Kind kind, boolean mayHaveArrived, String text) {
        super(text, null, false, false);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.mayHaveArrived = mayHaveArrived;
    }

    /** What stood in the way. */
    public Kind kind() {
        return kind;
    }

    /** Whether any byte of the request may have reached the system. */
    public boolean mayHaveArrived() {
        return mayHaveArrived;
    }

    AttemptFailure toAttemptFailure() {
        Trouble trouble = switch (kind) {
            case LINE -> Trouble.TRANSIENT;
            case TRUST, TOO_LARGE -> Trouble.FINAL;
            case INTERRUPTED, CLOSED -> Trouble.CANCELLED;
        };
        return new AttemptFailure(
                Objects.requireNonNull(getMessage()), trouble, mayHaveArrived ? Fate.UNKNOWN : Fate.NOT_SENT, null);
    }
}
