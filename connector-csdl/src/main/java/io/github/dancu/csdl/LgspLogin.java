package io.github.dancu.csdl;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.SessionSource;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The token of a province's LGSP: OAuth client credentials, the account in the Authorization header. */
final class LgspLogin implements SessionSource<String> {
    private static final String GRANT_TYPE = "grant_type";
    private static final String CLIENT_CREDENTIALS = "client_credentials";
    private static final Duration MARGIN = Duration.ofMinutes(5);
    private static final Duration LIFE_IF_UNSTATED = Duration.ofMinutes(5);
    private static final Duration LONGEST_LIFE = Duration.ofDays(1);

    private final URI tokenUri;
    private final Credentials credentials;
    private final TokenRequest style;

    LgspLogin(URI tokenUri, Credentials credentials, TokenRequest style) {
        this.tokenUri = tokenUri;
        this.credentials = credentials;
        this.style = style;
    }

    @Override
    public WireRequest request() {
        if (style == TokenRequest.FORM) {
            Map<String, String> form = new LinkedHashMap<>();
            form.put(GRANT_TYPE, CLIENT_CREDENTIALS);
            form.put("client_id", credentials.user());
            form.put("client_secret", credentials.secret());
            return WireRequest.form(tokenUri, form);
        }
        String account = credentials.user() + ":" + credentials.secret();
        String basic = Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
        return WireRequest.form(tokenUri, Map.of(GRANT_TYPE, CLIENT_CREDENTIALS))
                .withHeader("Authorization", "Basic " + basic);
    }

    @Override
    public Session<String> read(WireReply reply, Instant now) throws ReplyFault {
        JsonFields fields = JsonFields.of(reply.requireSuccess());
        Duration life = life(fields);
        Duration margin = life.dividedBy(2).compareTo(MARGIN) > 0 ? MARGIN : life.dividedBy(10);
        Instant end = now.plus(life);
        return new Session<>(fields.text("access_token"), end.minus(margin), end);
    }

    private static Duration life(JsonFields fields) throws ReplyFault {
        if (!fields.has("expires_in")) {
            return LIFE_IF_UNSTATED;
        }
        try {
            BigDecimal seconds = new BigDecimal(fields.text("expires_in").strip());
            BigDecimal longest = BigDecimal.valueOf(LONGEST_LIFE.toSeconds());
            return Duration.ofSeconds(seconds.max(BigDecimal.ZERO).min(longest).longValue());
        } catch (NumberFormatException notSeconds) {
            return LIFE_IF_UNSTATED;
        }
    }
}
