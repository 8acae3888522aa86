package io.github.dancu.dvc.signon;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.Violation;
import io.github.dancu.connect.WireReply;
import java.util.Optional;

/** Replies of the sign-on server. A 401 is about one person's token or about our secret: there is no session to make anew. */
final class SignOnReply {
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final long LAST_SECOND = 253_402_300_799L;

    private SignOnReply() {}

    /** The body of a reply to a question that showed an access token. */
    static WireReply toTokenHolder(WireReply reply) throws ReplyFault {
        if (reply.status() == UNAUTHORIZED) {
            throw ReplyFault.refused("the access token is not accepted (HTTP 401)");
        }
        return reply.requireSuccess();
    }

    /** The fields of the reply to a code (RFC 6749, section 5.2). */
    static JsonFields toCode(WireReply reply) throws ReplyFault {
        if (reply.status() == BAD_REQUEST || reply.status() == UNAUTHORIZED) {
            throw refusal(reply);
        }
        return JsonFields.of(reply.requireSuccess());
    }

    /** Whole seconds, as many as a moment of four-digit years may have. */
    static Optional<Long> seconds(String text) {
        try {
            return Optional.of(Long.parseLong(text.strip())).filter(seconds -> seconds >= 0 && seconds <= LAST_SECOND);
        } catch (NumberFormatException notWhole) {
            return Optional.empty();
        }
    }

    private static ReplyFault refusal(WireReply reply) {
        String error = "";
        try {
            error = JsonFields.of(reply).optionalText("error").orElse("");
        } catch (ReplyFault noJson) {
            // The status alone says it then.
        }
        String sign = "HTTP " + reply.status() + (error.isEmpty() ? "" : ", error " + ReplyFault.printable(error));
        return switch (error) {
            case "invalid_grant" ->
                ReplyFault.invalid(
                        new Violation("code", "is not accepted: used before, too old, or not of this client"));
            case "invalid_client", "unauthorized_client" -> ReplyFault.refused(sign);
            default ->
                reply.status() == UNAUTHORIZED
                        ? ReplyFault.refused(sign)
                        : ReplyFault.invalid(new Violation("request", "was called wrong by the system (" + sign + ")"));
        };
    }
}
