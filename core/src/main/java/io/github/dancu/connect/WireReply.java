package io.github.dancu.connect;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP reply with its whole body. For connectors.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows status and length.
 */
public final class WireReply {
    /** The headers of replies that are read, in lower case. */
    static final Set<String> HEADERS = Set.of("x-road-error", "date");

    private final int status;
    private final byte[] body;
    private final @Nullable Duration retryAfter;
    private final Map<String, String> headers;

    /**
     * A reply.
     *
     * @param status the HTTP status
     * @param retryAfter what the header Retry-After asks for, or {@code null}
     */
    public WireReply(int status, byte[] body, @Nullable Duration retryAfter) {
        this(status, body, retryAfter, Map.of());
    }

    /**
     * A reply with headers, of which only {@code X-Road-Error} and {@code Date} are kept.
     *
     * @param status the HTTP status
     * @param retryAfter what the header Retry-After asks for, or {@code null}
     * @param headers by name, in any case
     */
    public WireReply(int status, byte[] body, @Nullable Duration retryAfter, Map<String, String> headers) {
        this(status, Objects.requireNonNull(body, "body").clone(), allowed(headers), retryAfter);
    }

    private WireReply(int status, byte[] body, Map<String, String> headers, @Nullable Duration retryAfter) {
        this.status = status;
        this.body = body;
        this.retryAfter = retryAfter;
        this.headers = headers;
    }

    /** A reply that has the body to itself, with the headers that are kept, by their names in lower case. */
    static WireReply owning(int status, byte[] body, @Nullable Duration retryAfter, Map<String, String> headers) {
        return new WireReply(status, body, headers, retryAfter);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** How long the system asks to wait. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** A header that was kept; empty for any other. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
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

    /**
     * The body as the text of an XML document: UTF-8, with or without a byte-order mark.
     *
     * @throws ReplyFault if it is empty, not UTF-8, or does not begin as markup does
     */
    public String markup() throws ReplyFault {
        String text = BodyText.utf8(body);
        if (text.isBlank()) {
            throw ReplyFault.unreadable("empty body (HTTP " + status + ")");
        }
        if (!text.stripLeading().startsWith("<")) {
            throw ReplyFault.unreadable("a body that is no XML (HTTP " + status + ")");
        }
        return text;
    }

    /** The body itself, for whoever does not change it. */
    byte[] bytes() {
        return body;
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

    private static Map<String, String> allowed(Map<String, String> headers) {
        Map<String, String> kept = new HashMap<>();
        headers.forEach((name, value) -> {
            if (HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                kept.put(name.toLowerCase(Locale.ROOT), value);
            }
        });
        return Map.copyOf(kept);
    }

    @Override
    public String toString() {
        return "WireReply[HTTP " + status + ", " + body.length + " bytes]";
    }
}
