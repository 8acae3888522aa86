package io.github.dancu.dvc.linked;

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

/** A system that lets everybody in and then answers what it was told to, the last answer again and again. */
final class Replies implements Transport {
    final List<WireRequest> logins = new ArrayList<>();
    final List<WireRequest> requests = new ArrayList<>();
    private final Deque<WireReply> replies = new ArrayDeque<>();
    private String login = "{\"token\":\"the-1\",\"access_token\":\"the-1\",\"expires_in\":3600}";

    Replies reply(int status, String body) {
        replies.add(new WireReply(status, body.getBytes(StandardCharsets.UTF_8), null));
        return this;
    }

    Replies login(String body) {
        login = body;
        return this;
    }

    static String text(WireRequest request) {
        return new String(request.body(), StandardCharsets.UTF_8);
    }

    @Override
    public WireReply send(WireRequest request, Duration timeout) throws TransportFault {
        if (request.uri().getPath().endsWith("/tokens")
                || request.uri().getPath().endsWith("/token")) {
            logins.add(request);
            return new WireReply(200, login.getBytes(StandardCharsets.UTF_8), null);
        }
        requests.add(request);
        if (replies.isEmpty()) {
            throw new TransportFault(TransportFault.Kind.LINE, true, "timed out");
        }
        return replies.size() > 1 ? replies.remove() : replies.element();
    }

    @Override
    public void close() {}
}
