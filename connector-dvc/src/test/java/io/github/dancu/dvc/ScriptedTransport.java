package io.github.dancu.dvc;

import io.github.dancu.connect.ReplyFault;
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

/** Any system that gives out tokens and otherwise answers as written down; all is well once nothing is written. */
final class ScriptedTransport implements Transport {
    final List<WireRequest> logins = new ArrayList<>();
    final List<WireRequest> calls = new ArrayList<>();
    private final Deque<FakePortal.Event> events = new ArrayDeque<>();
    private final String well;

    ScriptedTransport(String well) {
        this.well = well;
    }

    ScriptedTransport reply(int status, String body) {
        events.add(request -> FakePortal.json(status, body));
        return this;
    }

    ScriptedTransport lost() {
        events.add(request -> {
            throw new TransportFault(TransportFault.Kind.LINE, true, "timed out");
        });
        return this;
    }

    ScriptedTransport noConnection() {
        events.add(request -> {
            throw new TransportFault(TransportFault.Kind.LINE, false, "no connection");
        });
        return this;
    }

    WireRequest last() {
        return calls.get(calls.size() - 1);
    }

    List<String> paths() {
        return calls.stream().map(call -> call.uri().getPath()).toList();
    }

    static String text(WireRequest request) {
        return new String(request.body(), StandardCharsets.UTF_8);
    }

    @Override
    public WireReply send(WireRequest request, Duration timeout) throws TransportFault {
        String path = request.uri().getPath();
        if (path.endsWith("/login") || path.endsWith("/token")) {
            logins.add(request);
            return FakePortal.json(
                    200,
                    "{\"session\":\"s-%1$d\",\"access_token\":\"s-%1$d\",\"error_code\":0}".formatted(logins.size()));
        }
        calls.add(request);
        if (events.isEmpty()) {
            return FakePortal.json(200, well);
        }
        try {
            return events.remove().handle(request);
        } catch (ReplyFault noRequest) {
            throw new IllegalArgumentException(noRequest);
        }
    }

    @Override
    public void close() {}
}
