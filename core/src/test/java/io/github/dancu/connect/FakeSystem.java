package io.github.dancu.connect;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How tests speak to the system behind {@link FakeTransport}: a token for ten minutes, which holds for fifteen, and one question. */
final class FakeSystem implements SessionSource<String>, Exchange<String, String> {
    static final URI LOGIN = URI.create("https://csdl.example.vn/login");
    static final URI FIND = URI.create("https://csdl.example.vn/find");

    @Override
    public WireRequest request() {
        return WireRequest.form(LOGIN, Map.of("user", "tinh_mau"));
    }

    @Override
    public Session<String> read(WireReply reply, Instant now) throws ReplyFault {
        return new Session<>(text(reply), now.plus(Duration.ofMinutes(10)), now.plus(Duration.ofMinutes(15)));
    }

    @Override
    public WireRequest request(String session, String correlationId) {
        return WireRequest.json(FIND, Map.of("token", session)).withHeader("X-Correlation-Id", correlationId);
    }

    @Override
    public Optional<String> read(WireReply reply) throws ReplyFault {
        return Optional.of(text(reply)).filter(text -> !text.equals("nothing"));
    }

    private static String text(WireReply reply) throws ReplyFault {
        return new String(reply.requireSuccess().body(), StandardCharsets.UTF_8);
    }
}
