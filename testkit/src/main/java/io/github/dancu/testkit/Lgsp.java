package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The door of channels B, C and D: a bearer token, and the header {@code lgspaccesstoken}. */
final class Lgsp {
    private static final List<String> PARTNER_FIELDS = List.of("AppName", "PartnerCode", "PartnerCodeCus");

    private final BearerTokens tokens;

    Lgsp(Clock clock) {
        this.tokens = new BearerTokens(CsdlSimulator.USER, CsdlSimulator.SECRET, "the-csdl-", clock);
    }

    void expireTokens() {
        tokens.takeBackAll();
    }

    SimulatedReply logIn(SimulatedRequest request) {
        return tokens.logIn(request);
    }

    /** The answer to somebody who is not let in; empty if they are. */
    Optional<SimulatedReply> refusal(SimulatedRequest request) {
        if (!tokens.admits(request)) {
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
