package io.github.dancu.lgsp;

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
import java.util.Objects;

/**
 * The login at a province's integration platform (<i>nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh, LGSP</i>): a token by OAuth 2.0
 * client credentials. For connectors.
 *
 * <p>A new token is asked for 5 minutes before the old one ends; a tenth of its life before, if it lives for 10 minutes or less. A
 * life that is not stated in seconds is taken for 5 minutes, one of more than a day for a day. Thread-safe; {@link #toString()}
 * shows nothing.
 */
public final class LgspLogin implements SessionSource<String> {
    private static final String GRANT_TYPE = "grant_type";
    private static final String CLIENT_CREDENTIALS = "client_credentials";
    private static final Duration MARGIN = Duration.ofMinutes(5);
    private static final Duration LIFE_IF_UNSTATED = Duration.ofMinutes(5);
    private static final Duration LONGEST_LIFE = Duration.ofDays(1);

    private final URI tokenUri;
    private final Credentials credentials;
    private final TokenRequest style;

    /**
     * A login with this account.
     *
     * @param tokenUri where tokens are given out
     * @param style where the account stands in the request
     */
    public LgspLogin(URI tokenUri, Credentials credentials, TokenRequest style) {
        this.tokenUri = Objects.requireNonNull(tokenUri, "tokenUri");
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        this.style = Objects.requireNonNull(style, "style");
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

    @Override
    public String toString() {
        return "LgspLogin[***]";
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
