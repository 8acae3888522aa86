package io.github.dancu.bhxh;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.SessionSource;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.net.URI;
import java.time.Instant;

/** The token of one facility's account at the gateway. */
record BhxhLogin(URI uri, BhxhAccount account, BodyStyle bodyStyle) implements SessionSource<BhxhToken> {
    private static final int UNAUTHORIZED = 401;
    private static final String WRONG_ACCOUNT = "the gateway does not accept this account and password";

    @Override
    public WireRequest request() {
        return bodyStyle.request(
                uri, GatewayQuestion.of("username", account.user(), "password", account.passwordHash()));
    }

    @Override
    public Session<BhxhToken> read(WireReply reply, Instant now) throws ReplyFault {
        if (reply.status() == UNAUTHORIZED) {
            throw ReplyFault.refused("HTTP 401: " + WRONG_ACCOUNT);
        }
        GatewayReply answer = GatewayReply.read(reply, CodeTable.LOGIN);
        if (answer.isUnauthorized()) {
            throw ReplyFault.refused("code 401: " + WRONG_ACCOUNT);
        }
        answer.throwFault().requireKnown();
        return session(answer.fields().object("APIKey"), now);
    }

    private Session<BhxhToken> session(JsonFields key, Instant now) throws ReplyFault {
        BhxhToken token = new BhxhToken(secret(key, "access_token"), secret(key, "id_token"));
        // A token of another facility works, and every question is then asked in that facility's name.
        if (!account.isNamed(key.optionalText("username").orElseGet(account::user))) {
            throw ReplyFault.refused("the account is not one of the facility " + account.facility());
        }
        TokenLife life = TokenLife.of(key.optionalText("expires_in").orElse(""), now);
        return new Session<>(token, life.renewFrom(), life.end());
    }

    private static String secret(JsonFields key, String name) throws ReplyFault {
        return key.optionalText(name).orElseThrow(() -> ReplyFault.unreadable("field APIKey." + name + " is missing"));
    }
}
