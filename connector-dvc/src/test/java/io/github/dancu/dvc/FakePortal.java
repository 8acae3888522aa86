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

/**
 * A portal that keeps the dossiers and steps it took, on a line that breaks when it is told to. What it is told is for what takes
 * effect; for look-ups if {@link #onLookups} was said before.
 */
final class FakePortal implements Transport {
    final List<WireRequest> logins = new ArrayList<>();
    final List<WireRequest> calls = new ArrayList<>();
    final List<String> held = new ArrayList<>();
    final List<String> steps = new ArrayList<>();
    final List<String> shown = new ArrayList<>();
    private final Deque<Event> pushEvents = new ArrayDeque<>();
    private final Deque<Event> lookupEvents = new ArrayDeque<>();
    private Deque<Event> told = pushEvents;
    private boolean showsSteps;

    /** What happens to one call after a login. */
    interface Event {
        WireReply handle(WireRequest request) throws TransportFault, ReplyFault;
    }

    /** What is told from now on is for look-ups. */
    FakePortal onLookups() {
        told = lookupEvents;
        return this;
    }

    /** What is told from now on is for what takes effect. */
    FakePortal onPushes() {
        told = pushEvents;
        return this;
    }

    /** From now on look-ups show the steps of a dossier. */
    FakePortal showingSteps() {
        showsSteps = true;
        return this;
    }

    FakePortal then(Event event) {
        told.add(event);
        return this;
    }

    FakePortal reply(int status, String body) {
        return then(request -> json(status, body));
    }

    FakePortal recorded(String name) {
        return reply(200, resource(name));
    }

    /** As if nothing were told. */
    FakePortal sound() {
        return then(this::answer);
    }

    FakePortal noConnection() {
        return then(request -> {
            throw new TransportFault(TransportFault.Kind.LINE, false, "no connection");
        });
    }

    FakePortal lostBeforeCommit() {
        return then(request -> {
            throw new TransportFault(TransportFault.Kind.LINE, true, "timed out");
        });
    }

    FakePortal lostAfterCommit() {
        return then(request -> {
            answer(request);
            throw new TransportFault(TransportFault.Kind.LINE, true, "timed out");
        });
    }

    FakePortal failedAfterCommit() {
        return then(request -> {
            answer(request);
            return json(200, resource("failed.json"));
        });
    }

    FakePortal badGatewayAfterCommit() {
        return then(request -> {
            answer(request);
            return json(502, "<html>Bad Gateway</html>");
        });
    }

    List<WireRequest> submissions() {
        return callsOf("DongBoHoSoMC");
    }

    List<WireRequest> updates() {
        return submissions().stream()
                .filter(call -> text(call).contains("\"isUpdating\":\"True\""))
                .collect(Collectors.toList());
    }

    List<WireRequest> lookups() {
        return callsOf("TraCuuHoSo");
    }

    List<WireRequest> stepReports() {
        return callsOf("CapNhatTienDoHoSoMC");
    }

    List<WireRequest> callsOf(String service) {
        return calls.stream()
                .filter(call -> text(call).contains("\"service\":\"" + service + "\""))
                .collect(Collectors.toList());
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
        if (request.uri().getPath().endsWith("/login")) {
            logins.add(request);
            return json(200, "{\"session\":\"session-" + logins.size() + "\",\"error_code\":0}");
        }
        calls.add(request);
        Deque<Event> events = text(request).contains("\"service\":\"TraCuuHoSo\"") ? lookupEvents : pushEvents;
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
        return switch (body.text("service")) {
            case "TraCuuHoSo" -> found(body.text("mahoso"));
            case "CapNhatTienDoHoSoMC" -> stepsTaken(body.objects("data"));
            case "DongBoHoSoMC" ->
                stored(
                        body.objects("data").get(0).text("MaHoSo"),
                        body.text("isUpdating").equals("True"));
            default -> json(200, resource("accepted.json"));
        };
    }

    private WireReply stored(String code, boolean updating) {
        if (held.contains(code) != updating) {
            return json(200, updating ? "{\"error_code\":-1}" : resource("exists.json"));
        }
        if (!updating) {
            held.add(code);
        }
        return json(200, resource("accepted.json"));
    }

    private WireReply stepsTaken(List<JsonFields> items) throws ReplyFault {
        for (JsonFields item : items) {
            steps.add(item.text("NoiDungXuLy"));
            shown.add(
                    "{\"MAHOSO\":\"%s\",\"NGUOIXULY\":\"%s\",\"THOIDIEMXULY\":\"%s\",\"NOIDUNGXULY\":\"%s\",\"TRANGTHAI\":\"%s\"}"
                            .formatted(
                                    item.text("MaHoSo"),
                                    item.text("NguoiXuLy"),
                                    item.text("ThoiDiemXuLy"),
                                    item.text("NoiDungXuLy"),
                                    item.text("TrangThai")));
        }
        return json(200, resource("accepted.json"));
    }

    private WireReply found(String code) {
        if (!held.contains(code)) {
            return json(200, resource("not-found.json"));
        }
        String list = showsSteps ? ",\"DANHSACHTIENDO\":[" + String.join(",", shown) + "]" : "";
        return json(
                200,
                "{\"error_code\":\"0\",\"result\":[{\"MAHOSO\":\"" + code + "\",\"TRANGTHAIHOSO\":\"2\"" + list
                        + "}]}");
    }

    static WireReply json(int status, String body) {
        return new WireReply(status, body.getBytes(StandardCharsets.UTF_8), null);
    }
}
