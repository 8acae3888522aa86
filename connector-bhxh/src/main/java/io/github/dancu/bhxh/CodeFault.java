package io.github.dancu.bhxh;

import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.Violation;
import io.github.dancu.connect.WireReply;

/** The result codes that are no answer, and what each means for the call. */
enum CodeFault implements CodeGroup {
    /** The token or the account is not accepted. */
    AUTH {
        @Override
        ReplyFault toFault(ResultCode code, WireReply reply) {
            return GatewayReply.sessionRejected("code " + code.code());
        }
    },
    /** The officer is not on the list the facility registered. */
    OFFICER_NOT_REGISTERED {
        @Override
        ReplyFault toFault(ResultCode code, WireReply reply) {
            return ReplyFault.refused(code.describe());
        }
    },
    /** The gateway is out of order. */
    GATEWAY_ERROR {
        @Override
        ReplyFault toFault(ResultCode code, WireReply reply) {
            return ReplyFault.outOfOrder(code.describe(), reply.retryAfter().orElse(null));
        }
    },
    /** The gateway calls the question wrong. */
    INPUT_ERROR {
        @Override
        ReplyFault toFault(ResultCode code, WireReply reply) {
            String field = code.code().equals(WRONG_FORMAT) ? "birthDate" : "number";
            return ReplyFault.invalid(new Violation(field, "was called wrong by the gateway, " + code.describe()));
        }
    };

    /** Does not name the parameter; in practice it is the birth date. */
    private static final String WRONG_FORMAT = "205";

    abstract ReplyFault toFault(ResultCode code, WireReply reply);
}
