package io.github.dancu.bhxh;

import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.Violation;
import io.github.dancu.connect.WireReply;

/** The result codes that are no answer, and what each means for the call. */
enum CodeFault implements CodeGroup {
    /** The token or the account is not accepted. */
    AUTH,
    /** The officer is not on the list the facility registered. */
    OFFICER_NOT_REGISTERED,
    /** The account has asked too often. */
    RESTRICTED,
    /** The account may not do this, or not now. */
    REFUSED,
    /** The gateway is out of order. */
    GATEWAY_ERROR,
    /** The gateway calls the question wrong. */
    INPUT_ERROR;

    ReplyFault toFault(ResultCode code, WireReply reply) {
        return switch (this) {
            case AUTH -> GatewayReply.sessionRejected("code " + code.code());
            case OFFICER_NOT_REGISTERED, RESTRICTED, REFUSED -> ReplyFault.refused(code.describe());
            case GATEWAY_ERROR ->
                ReplyFault.outOfOrder(code.describe(), reply.retryAfter().orElse(null));
            case INPUT_ERROR ->
                ReplyFault.invalid(new Violation(code.about(), "was called wrong by the gateway, " + code.describe()));
        };
    }
}
