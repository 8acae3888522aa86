package io.github.dancu.bhxh;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;

/** What every reply of the gateway has in common: a code in the body, which says more than the HTTP status. */
final class GatewayReply {
    static final String CODE = "maKetQua";
    private static final String REJECTED = "the token has expired, or was taken from another IP address";

    private GatewayReply() {}

    /**
     * The fields of the body, whatever the HTTP status.
     *
     * @throws ReplyFault what the status means, if there is no code in the body; unreadable, if the status is success
     */
    static JsonFields fields(WireReply reply) throws ReplyFault {
        JsonFields fields;
        try {
            fields = JsonFields.of(reply);
        } catch (ReplyFault noFields) {
            reply.requireSuccess();
            throw noFields;
        }
        if (!fields.has(CODE)) {
            reply.requireSuccess();
        }
        return fields;
    }

    /** The code, leading zeros and all. */
    static String code(JsonFields fields) throws ReplyFault {
        return fields.optionalText(CODE)
                .map(String::strip)
                .orElseThrow(() -> ReplyFault.unreadable("field " + CODE + " is missing"));
    }

    static ReplyFault sessionRejected(String sign) {
        return ReplyFault.sessionRejected(sign + ": " + REJECTED);
    }
}
