package io.github.dancu.connect;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP reply with its whole body. For connectors.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows status and length.
 */
public final class WireReply {
    private final int status;
    private final byte[] body;
    private final @Nullable Duration retryAfter;

    /**
     * A reply.
     *
     * @param status the HTTP status
     * @param retryAfter what the header Retry-After asks for, or {@code null}
     */
    public WireReply(int status, byte[] body, @Nullable Duration retryAfter) {
        this.status = status;
        this.body = Objects.requireNonNull(body, "body").clone();
        this.retryAfter = retryAfter;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** How long the system asks to wait. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Whether there is no body, or only blanks. */
    public boolean isBlank() {
        for (byte b : body) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the body begins as an HTML or XML page does, where JSON was expected. */
    public boolean looksLikeMarkup() {
        for (byte b : body) {
            if (b > ' ') {
                return b == '<';
            }
        }
        return false;
    }

    /** The body; a copy. */
    public byte[] body() {
        return body.clone();
    }

    /**
     * This reply, if its status is 2xx.
     *
     * @throws ReplyFault what another status means: 401 the session is rejected, 429 too many calls, 408 and 5xx out of
     *     order, 400 and 422 a wrong request, everything else refused
     */
    public WireReply requireSuccess() throws ReplyFault {
        if (status >= 200 && status < 300) {
            return this;
        }
        String text = "HTTP " + status;
        throw switch (status) {
            case 401 -> ReplyFault.sessionRejected(text);
            case 429 -> ReplyFault.throttled(text, retryAfter);
            case 400, 422 -> ReplyFault.wrongRequest(text);
            case 408 -> ReplyFault.outOfOrder(text, retryAfter);
            default -> status >= 500 ? ReplyFault.outOfOrder(text, retryAfter) : ReplyFault.refused(text);
        };
    }

    @Override
    public String toString() {
        return "WireReply[HTTP " + status + ", " + body.length + " bytes]";
    }
}
