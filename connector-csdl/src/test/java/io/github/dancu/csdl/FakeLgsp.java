package io.github.dancu.csdl;

import io.github.dancu.connect.Transport;
import io.github.dancu.connect.TransportFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gives out one token and then the replies it was told, and remembers what it was asked. */
final class FakeLgsp implements Transport {
    final List<WireRequest> questions = new ArrayList<>();
    int logins;
    private final Deque<WireReply> replies = new ArrayDeque<>();

    FakeLgsp reply(int status, String body) {
        replies.add(new WireReply(status, body.getBytes(StandardCharsets.UTF_8), null));
        return this;
    }

    FakeLgsp wrapped(String soap) {
        String escaped = soap.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return reply(200, "{\"error_code\":\"0\",\"message\":\"" + escaped + "\"}");
    }

    @Override
    public WireReply send(WireRequest request, Duration timeout) throws TransportFault {
        if (request.uri().getPath().endsWith("/token")) {
            logins++;
            String token = "{\"access_token\":\"token-" + logins + "\",\"expires_in\":3600}";
            return new WireReply(200, token.getBytes(StandardCharsets.UTF_8), null);
        }
        questions.add(request);
        if (replies.isEmpty()) {
            throw new TransportFault(TransportFault.Kind.LINE, true, "nothing was scripted");
        }
        return replies.remove();
    }

    @Override
    public void close() {}
}
