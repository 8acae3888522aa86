package io.github.dancu.dvc;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.Transport;
import io.github.dancu.connect.TransportFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A portal that keeps the dossiers it took, on a line that breaks when it is told to. */
final class FakePortal implements Transport {
    final List<WireRequest> logins = new ArrayList<>();
    final List<WireRequest> calls = new ArrayList<>();
    final List<String> held = new ArrayList<>();
    private final Deque<Event> events = new ArrayDeque<>();

    /** What happens to one call after a login. */
    private interface Event {
        WireReply handle(WireRequest request) throws TransportFault, ReplyFault;
    }

    FakePortal reply(int status, String body) {
        events.add(request -> json(status, body));
        return this;
    }

    FakePortal recorded(String name) {
        return reply(200, resource(name));
    }

    FakePortal noConnection() {
        events.add(request -> {
            throw new TransportFault(TransportFault.Kind.LINE, false, "no connection");
        });
        return this;
    }

    FakePortal lostBeforeCommit() {
        events.add(request -> {
            throw new TransportFault(TransportFault.Kind.LINE, true, "timed out");
        });
        return this;
    }

    FakePortal lostAfterCommit() {
        events.add(request -> {
            answer(request);
            throw new TransportFault(TransportFault.Kind.LINE, true, "timed out");
        });
        return this;
    }

    FakePortal badGatewayAfterCommit() {
        events.add(request -> {
            answer(request);
            return json(502, "<html>Bad Gateway</html>");
        });
        return this;
    }

    List<WireRequest> submissions() {
        return callsOf("DongBoHoSoMC");
    }

    List<WireRequest> lookups() {
        return callsOf("TraCuuHoSo");
    }

    static String text(WireRequest request) {
        return new String(request.body(), StandardCharsets.UTF_8);
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(FakePortal.class.getResourceAsStream("/dvc/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public WireReply send(WireRequest request, Duration timeout) throws TransportFault {
        if (request.uri().getPath().endsWith("/mapi/login")) {
            logins.add(request);
            return json(200, "{\"session\":\"session-" + logins.size() + "\",\"error_code\":0}");
        }
        calls.add(request);
        Event event = events.isEmpty() ? this::answer : events.remove();
        try {
            return event.handle(request);
        } catch (ReplyFault noRequest) {
            throw new IllegalArgumentException(noRequest);
        }
    }

    @Override
    public void close() {}

    private WireReply answer(WireRequest request) throws ReplyFault {
        JsonFields body = JsonFields.of(new WireReply(200, request.body(), null));
        if (!body.text("session").equals("session-" + logins.size())) {
            return json(200, resource("session-rejected.json"));
        }
        if (body.text("service").equals("TraCuuHoSo")) {
            String code = body.text("mahoso");
            return json(200, held.contains(code) ? found(code) : resource("not-found.json"));
        }
        String code = body.objects("data").get(0).text("MaHoSo");
        if (held.contains(code)) {
            return json(200, resource("exists.json"));
        }
        held.add(code);
        return json(200, resource("accepted.json"));
    }

    private static String found(String code) {
        return "{\"error_code\":\"0\",\"result\":[{\"MAHOSO\":\"" + code + "\",\"TRANGTHAIHOSO\":\"2\"}]}";
    }

    private List<WireRequest> callsOf(String service) {
        return calls.stream()
                .filter(call -> text(call).contains("\"service\":\"" + service + "\""))
                .collect(Collectors.toList());
    }

    private static WireReply json(int status, String body) {
        return new WireReply(status, body.getBytes(StandardCharsets.UTF_8), null);
    }
}
