package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The door of channels B, C and D: a token by client credentials, and the header {@code lgspaccesstoken}. */
final class Lgsp {
    static final String BEARER = "Bearer ";
    private static final List<String> PARTNER_FIELDS = List.of("AppName", "PartnerCode", "PartnerCodeCus");
    private static final Duration TOKEN_LIFE = Duration.ofHours(1);

    private final Tokens tokens;
    private final AtomicLong lastToken = new AtomicLong();

    Lgsp(Clock clock) {
        this.tokens = new Tokens(clock, TOKEN_LIFE);
    }

    void expireTokens() {
        tokens.takeBackAll();
    }

    SimulatedReply logIn(SimulatedRequest request) {
        String expected = SimulatedRequest.basic(CsdlSimulator.USER, CsdlSimulator.SECRET);
        if (!expected.equals(request.header("Authorization"))) {
            return SimulatedReply.error(401, "invalid_client");
        }
        if (!"client_credentials".equals(request.form().get("grant_type"))) {
            return SimulatedReply.error(400, "unsupported_grant_type");
        }
        String token = "the-csdl-" + lastToken.incrementAndGet();
        tokens.admit(token);
        return SimulatedReply.json(
                200,
                WireJson.object()
                        .add("access_token", token)
                        .add("token_type", "Bearer")
                        .add("expires_in", TOKEN_LIFE.toSeconds())
                        .build());
    }

    /** The answer to somebody who is not let in; empty if they are. */
    Optional<SimulatedReply> refusal(SimulatedRequest request) {
        String authorization = request.header("Authorization");
        if (!authorization.startsWith(BEARER) || !tokens.isValid(authorization.substring(BEARER.length()))) {
            return Optional.of(SimulatedReply.error(401, "invalid_token"));
        }
        return isPartner(request.header("lgspaccesstoken"))
                ? Optional.empty()
                : Optional.of(SimulatedReply.error(403, "access_denied"));
    }

    private static boolean isPartner(String header) {
        try {
            String content = new String(Base64.getDecoder().decode(header), UTF_8);
            return WireJson.object(content).filter(Lgsp::isPartner).isPresent();
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static boolean isPartner(JsonObject key) {
        return CsdlSimulator.ACCESS_KEY.equals(WireJson.text(key, "AccessKey"))
                && CsdlSimulator.SECRET_KEY.equals(WireJson.text(key, "SecretKey"))
                && key.keySet().containsAll(PARTNER_FIELDS);
    }
}
