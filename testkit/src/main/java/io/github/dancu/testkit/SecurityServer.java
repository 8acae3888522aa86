package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The door of channel A: who asks is told by signed headers. */
final class SecurityServer {
    private static final Duration FARTHEST_OFF = Duration.ofMinutes(5);
    private static final String PART = "(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})+";
    private static final Pattern CLIENT = Pattern.compile(PART + "(?:/" + PART + "){3}");

    private final Clock clock;

    SecurityServer(Clock clock) {
        this.clock = clock;
    }

    /** The answer to somebody who is not let in; empty if they are. */
    Optional<SimulatedReply> refusal(SimulatedRequest request) {
        if (!CLIENT.matcher(request.header("X-Road-Client")).matches()) {
            return Optional.of(SimulatedReply.error(403, "unknown_client"));
        }
        if (!isOfNow(request.header("Timestamp"))) {
            return Optional.of(SimulatedReply.error(401, "invalid_timestamp"));
        }
        return isSigned(request) ? Optional.empty() : Optional.of(SimulatedReply.error(401, "invalid_signature"));
    }

    private boolean isOfNow(String timestamp) {
        try {
            Instant stated = Instant.ofEpochMilli(Long.parseLong(timestamp));
            return Duration.between(stated, clock.instant()).abs().compareTo(FARTHEST_OFF) <= 0;
        } catch (NumberFormatException | DateTimeException | ArithmeticException unreadable) {
            return false;
        }
    }

    private static boolean isSigned(SimulatedRequest request) {
        return addresses(request)
                .map(address -> authorization(address, request.header("Timestamp")))
                .anyMatch(request.header("Authorization")::equals);
    }

    /** What the caller may call this address: with or without a slash at the end. */
    private static Stream<String> addresses(SimulatedRequest request) {
        String address = request.address();
        return address.endsWith("/")
                ? Stream.of(address, address.substring(0, address.length() - 1))
                : Stream.of(address);
    }

    private static String authorization(String address, String timestamp) {
        String hash = sha256(address + CsdlSimulator.USER + timestamp + CsdlSimulator.SECRET);
        return SimulatedRequest.basic(CsdlSimulator.USER, hash);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
