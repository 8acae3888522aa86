package io.github.dancu.connect;

import io.github.dancu.resilience.CallReport;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A write that may have been done: ask with {@link #reconcile()} before sending it again. */
public final class OutcomeUnknownException extends ConnectorException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient @Nullable Supplier<Optional<Receipt>> reconciliation;
    private final transient @Nullable String unknownCode;

    OutcomeUnknownException(
            CallReport report,
            String reason,
            String key,
            Supplier<Optional<Receipt>> reconciliation,
            @Nullable String unknownCode) {
        super(report, afterAttempts(report, reason) + "; it may have been done, reconcile before repeating");
        this.key = Objects.requireNonNull(key, "key");
        this.reconciliation = Objects.requireNonNull(reconciliation, "reconciliation");
        this.unknownCode = unknownCode;
    }

    /**
     * The system's code, as it came (its first 100 characters), if that is what nobody has told us the meaning of. Kept out of
     * the message, and out of a serialised exception: it might be anything.
     */
    public Optional<String> unknownCode() {
        return Optional.ofNullable(unknownCode);
    }

    /** What the system knows the write by. */
    public String key() {
        return key;
    }

    /**
     * Asks the system whether the write arrived. May be called again, also later: a system may be slow to show what it
     * holds.
     *
     * @return the receipt if the system holds it; empty if it does not show it yet. Sending it again then is safe for what
     *     the system takes once; otherwise only when it still does not show it after a while
     * @throws ConnectorException if the system cannot be asked; the outcome stays unknown
     * @throws IllegalStateException if this exception was serialised on another machine, which alone could ask
     */
    public Optional<Receipt> reconcile() {
        if (reconciliation == null) {
            throw new IllegalStateException(
                    "only the client that made the call can ask: this came from another machine");
        }
        return reconciliation.get();
    }
}
