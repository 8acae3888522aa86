package io.github.dancu.testkit;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The login of an LGSP: a token by client credentials, and whether a request has one. */
final class BearerTokens {
    static final String BEARER = "Bearer ";
    private static final Duration LIFE = Duration.ofHours(1);

    private final String account;
    private final String prefix;
    private final Tokens tokens;
    private final AtomicLong lastToken = new AtomicLong();

    /** @param prefix what the tokens begin with */
    BearerTokens(String user, String secret, String prefix, Clock clock) {
        this.account = SimulatedRequest.basic(user, secret);
        this.prefix = prefix;
        this.tokens = new Tokens(clock, LIFE);
    }

    void takeBackAll() {
        tokens.takeBackAll();
    }

    SimulatedReply logIn(SimulatedRequest request) {
        if (!account.equals(request.header("Authorization"))) {
            return SimulatedReply.error(401, "invalid_client");
        }
        if (!"client_credentials".equals(request.form().get("grant_type"))) {
            return SimulatedReply.error(400, "unsupported_grant_type");
        }
        String token = prefix + lastToken.incrementAndGet();
        tokens.admit(token);
        return SimulatedReply.json(
                200,
                WireJson.object()
                        .add("access_token", token)
                        .add("token_type", "Bearer")
                        .add("expires_in", LIFE.toSeconds())
                        .build());
    }

    boolean admits(SimulatedRequest request) {
        String authorization = request.header("Authorization");
        return authorization.startsWith(BEARER) && tokens.isValid(authorization.substring(BEARER.length()));
    }
}
