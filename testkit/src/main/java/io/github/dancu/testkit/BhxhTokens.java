package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** The tokens of the gateway: two parts each, valid for ten minutes, and always named together with the account. */
final class BhxhTokens {
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final long SEED = 4750;
    private static final DateTimeFormatter SEVEN_FRACTION_DIGITS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final byte[] ENCODED_WITH_PLUS_AND_SLASH = {(byte) 0xfb, (byte) 0xef, (byte) 0xff};
    private static final int TOKEN_BYTES = 64;
    private static final String PASSWORD = md5(BhxhSimulator.SECRET);

    private final Tokens tokens;
    private final Random random = new Random(SEED);

    BhxhTokens(Clock clock) {
        this.tokens = new Tokens(clock, LIFE);
    }

    void takeBackAll() {
        tokens.takeBackAll();
    }

    SimulatedReply take(Map<String, String> fields) {
        if (!isAccount(fields.getOrDefault("username", ""), fields.getOrDefault("password", ""))) {
            return SimulatedReply.json(
                    200,
                    WireJson.object()
                            .add("maKetQua", "401")
                            .add("APIKey", JsonValue.NULL)
                            .build());
        }
        String token = accessToken();
        String id = tokenId();
        Instant end = tokens.admit(joined(token, id));
        var key = WireJson.object()
                .add("access_token", token)
                .add("id_token", id)
                .add("token_type", "Bearer")
                .add("username", BhxhSimulator.USER)
                .add("expires_in", SEVEN_FRACTION_DIGITS.format(end));
        return SimulatedReply.json(
                200, WireJson.object().add("maKetQua", "200").add("APIKey", key).build());
    }

    boolean admits(SimulatedRequest request) {
        return isAccount(request.query("username"), request.query("password"))
                && tokens.isValid(joined(request.query("token"), request.query("id_token")));
    }

    private static boolean isAccount(String user, String password) {
        return BhxhSimulator.USER.equalsIgnoreCase(user) && PASSWORD.equalsIgnoreCase(password);
    }

    private static String joined(String token, String id) {
        return token + " " + id;
    }

    /** Base64 with the three characters that a caller must encode in an address. */
    private synchronized String accessToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        System.arraycopy(ENCODED_WITH_PLUS_AND_SLASH, 0, bytes, 0, ENCODED_WITH_PLUS_AND_SLASH.length);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private synchronized String tokenId() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    private static String md5(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
