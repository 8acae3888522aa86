package io.github.dancu.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The tokens of the gateway: two parts each, valid for ten minutes, and only from the address that took them. */
final class BhxhTokens {
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final long SEED = 4750;
    private static final DateTimeFormatter SEVEN_FRACTION_DIGITS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final byte[] ENCODED_WITH_PLUS_AND_SLASH = {(byte) 0xfb, (byte) 0xef, (byte) 0xff};
    private static final int TOKEN_BYTES = 64;

    private final Clock clock;
    private final BhxhAccounts accounts;
    private final Queue<LoginFault> faults = new ConcurrentLinkedQueue<>();
    private final Map<String, Ticket> tickets = new HashMap<>();
    private final Random random = new Random(SEED);
    private String callersAddress = "127.0.0.1";
    private volatile TokenRejection rejection = TokenRejection.CODE_401;

    BhxhTokens(BhxhAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    synchronized void takeBackAll() {
        tickets.clear();
    }

    synchronized void moveCallersTo(String address) {
        callersAddress = address;
    }

    void failNext(LoginFault fault) {
        faults.add(fault);
    }

    void rejectBy(TokenRejection way) {
        rejection = way;
    }

    TokenRejection rejection() {
        return rejection;
    }

    SimulatedReply take(SimulatedRequest request) {
        LoginFault fault = faults.poll();
        if (fault != null) {
            return fault.reply();
        }
        Map<String, String> fields = request.fields();
        return accounts.find(fields.getOrDefault("username", ""), fields.getOrDefault("password", ""))
                .map(this::admitted)
                .orElseGet(LoginFault.REFUSED::reply);
    }

    /** Who calls with a token in the query; empty if it is to be rejected. */
    Optional<BhxhAccount> callerByQuery(SimulatedRequest request) {
        return owner(request.query("token"), request.query("id_token"), request.query("password"))
                .filter(account -> account.hasUser(request.query("username")));
    }

    /** Who calls with a token in three headers; empty if it is to be rejected. */
    Optional<BhxhAccount> callerByHeaders(SimulatedRequest request) {
        return owner(request.header("accessToken"), request.header("tokenId"), request.header("passwordHash"));
    }

    private synchronized SimulatedReply admitted(BhxhAccount account) {
        String token = accessToken();
        String id = tokenId();
        Instant now = clock.instant();
        Instant end = now.plus(LIFE);
        tickets.values().removeIf(ticket -> !ticket.end().isAfter(now));
        tickets.put(joined(token, id), new Ticket(account, callersAddress, end));
        var key = WireJson.object()
                .add("access_token", token)
                .add("id_token", id)
                .add("token_type", "Bearer")
                .add("username", account.user())
                .add("expires_in", SEVEN_FRACTION_DIGITS.format(end));
        return SimulatedReply.json(
                200, WireJson.object().add("maKetQua", "200").add("APIKey", key).build());
    }

    private synchronized Optional<BhxhAccount> owner(String token, String id, String passwordHash) {
        return Optional.ofNullable(tickets.get(joined(token, id)))
                .filter(ticket -> ticket.end().isAfter(clock.instant()))
                .filter(ticket -> ticket.address().equals(callersAddress))
                .map(Ticket::account)
                .filter(account -> account.hasPasswordHash(passwordHash));
    }

    private static String joined(String token, String id) {
        return token + " " + id;
    }

    /** Base64 with the three characters that a caller must encode in an address. */
    private String accessToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        System.arraycopy(ENCODED_WITH_PLUS_AND_SLASH, 0, bytes, 0, ENCODED_WITH_PLUS_AND_SLASH.length);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private String tokenId() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    /** Whose token it is, where it was taken, and until when it holds. */
    private record Ticket(BhxhAccount account, String address, Instant end) {}
}
