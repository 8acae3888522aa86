package io.github.dancu.connect;

import io.github.dancu.resilience.CallReport;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The system answered something that cannot be read; nothing was changed. Tell us, with the correlation id. */
public final class UnreadableReplyException extends ConnectorException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable String unknownCode;

    UnreadableReplyException(CallReport report, String reason, @Nullable String unknownCode) {
        super(report, afterAttempts(report, reason));
        this.unknownCode = unknownCode;
    }

    /**
     * The system's code, as it came (its first 100 characters), if that is what nobody has told us the meaning of. Kept out of
     * the message, and out of a serialised exception: it might be anything.
     */
    public Optional<String> unknownCode() {
        return Optional.ofNullable(unknownCode);
    }
}
