package io.github.dancu.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** An event that could not be recorded in the audit log: its call is not sent. */
public final class NotRecordedException extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    /**
     * An event that could not be recorded.
     *
     * @param reason why, for whoever made the call: nothing of the event itself
     */
    public NotRecordedException(String reason) {
        this(reason, new IOException(reason));
    }

    /**
     * The same with what caused it.
     *
     * @param reason why, for whoever made the call: nothing of the event itself
     */
    public NotRecordedException(String reason, IOException cause) {
        super("the audit log cannot be written: " + Objects.requireNonNull(reason, "reason"), cause);
    }
}
