package io.github.dancu.testkit;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The portal behind the security-server adapter. */
final class DvcProtocol implements SimulatedProtocol {
    private static final String FORWARD = "/XrdAdapter/RestService/forward/mapi/";
    private static final String LOGIN = "login";
    private static final String SUBMIT = "DongBoHoSoMC";
    private static final String LOOK_UP = "TraCuuHoSo";
    private static final String LOOK_UP_ACCOUNT = "TraCuuTechID";
    private static final List<String> SERVICES = List.of(SUBMIT, LOOK_UP, LOOK_UP_ACCOUNT);

    private final DossierStore store = new DossierStore();
    private final Map<String, String> accounts = new HashMap<>();
    private final Tokens sessions = new Tokens(Clock.systemUTC(), null);
    private final AtomicLong lastSession = new AtomicLong();
    private final AtomicLong successes = new AtomicLong();

    DvcProtocol(List<SyntheticPerson> people) {
        for (SyntheticPerson person : people) {
            byte[] name = person.id().digits().getBytes(StandardCharsets.UTF_8);
            String account = UUID.nameUUIDFromBytes(name).toString();
            accounts.put(person.id().digits(), account);
            person.citizen().cmnd().ifPresent(cmnd -> accounts.put(cmnd.digits(), account));
        }
    }

    DossierStore store() {
        return store;
    }

    void expireSessions() {
        sessions.takeBackAll();
    }

    @Override
    public String operation(SimulatedRequest request) {
        if (!request.isPost()) {
            return Received.UNKNOWN;
        }
        return switch (request.path()) {
            case FORWARD + LOGIN -> LOGIN;
            case FORWARD + "g" ->
                request.json()
                        .map(body -> WireJson.text(body, "service"))
                        .filter(SERVICES::contains)
                        .orElse(Received.UNKNOWN);
            default -> Received.UNKNOWN;
        };
    }

    @Override
    public SimulatedReply answer(SimulatedRequest request) {
        if (!request.path().startsWith(FORWARD)) {
            return refused(404, "-1", "Không tìm thấy đường dẫn");
        }
        if (request.query("dstcode").isEmpty() && request.header("dstcode").isEmpty()) {
            return refused(400, "-1", "dstcode empty");
        }
        Optional<JsonObject> body = request.json();
        if (body.isEmpty()) {
            return refused(400, "-1", "Dữ liệu không hợp lệ");
        }
        String operation = operation(request);
        return operation.equals(LOGIN) ? logIn(body.get()) : inSession(operation, body.get());
    }

    private SimulatedReply logIn(JsonObject body) {
        boolean known = DvcSimulator.USER.equals(WireJson.text(body, "username"))
                && DvcSimulator.SECRET.equals(WireJson.text(body, "password"));
        JsonObjectBuilder reply = WireJson.object();
        if (!known) {
            reply.add("session", JsonValue.NULL).add("error_code", -1).add("message", "Sai tài khoản hoặc mật khẩu");
            return SimulatedReply.json(200, reply.build());
        }
        String session = "phien-" + lastSession.incrementAndGet();
        sessions.admit(session);
        return SimulatedReply.json(
                200, reply.add("session", session).add("error_code", 0).build());
    }

    private SimulatedReply inSession(String operation, JsonObject body) {
        if (!sessions.isValid(WireJson.text(body, "session"))) {
            return refused("-1", "Phiên làm việc không hợp lệ");
        }
        if (WireJson.text(body, "madonvi").isEmpty()) {
            return refused("-1", "madonvi empty");
        }
        return switch (operation) {
            case SUBMIT -> submit(body);
            case LOOK_UP -> found(store.find(WireJson.text(body, "mahoso")).map(DvcProtocol::withCapitalKeys));
            case LOOK_UP_ACCOUNT ->
                found(Optional.ofNullable(accounts.get(WireJson.text(body, "mstorcmnd")))
                        .map(account ->
                                WireJson.object().add("TECHNICALID", account).build()));
            default -> refused("-1", "service không được hỗ trợ");
        };
    }

    private SimulatedReply submit(JsonObject body) {
        String updating = WireJson.text(body, "isUpdating");
        if (!updating.equals("True") && !updating.equals("False")) {
            return refused("-1", "isUpdating empty");
        }
        if (!(body.get("data") instanceof JsonArray data) || data.isEmpty()) {
            return refused("-1", "data empty");
        }
        if (!data.stream().allMatch(JsonObject.class::isInstance)) {
            return refused("-1", "data invalid");
        }
        List<JsonObject> dossiers = data.getValuesAs(JsonObject.class);
        return DossierStore.faultOf(dossiers)
                .map(fault -> refused("-1", fault))
                .orElseGet(() -> stored(dossiers, updating.equals("True")));
    }

    private SimulatedReply stored(List<JsonObject> dossiers, boolean updating) {
        if (updating) {
            return store.replace(dossiers) ? succeeded("Đồng bộ thành công") : refused("-1", "Hồ sơ không tồn tại");
        }
        return store.add(dossiers) ? succeeded("Đồng bộ thành công") : refused("-3", "Hồ sơ đã tồn tại");
    }

    private SimulatedReply found(Optional<JsonObject> result) {
        JsonArrayBuilder results = WireJson.JSON.createArrayBuilder();
        result.ifPresent(results::add);
        return SimulatedReply.json(200, success().add("result", results).build());
    }

    private SimulatedReply succeeded(String message) {
        return SimulatedReply.json(200, success().add("message", message).build());
    }

    private JsonObjectBuilder success() {
        return successes.getAndIncrement() % 2 == 0
                ? WireJson.object().add("error_code", 0)
                : WireJson.object().add("error_code", "0");
    }

    private static JsonObject withCapitalKeys(JsonObject dossier) {
        JsonObjectBuilder capital = WireJson.object();
        dossier.forEach((field, value) -> capital.add(field.toUpperCase(Locale.ROOT), value));
        return capital.build();
    }

    private static SimulatedReply refused(String code, String message) {
        return refused(200, code, message);
    }

    private static SimulatedReply refused(int status, String code, String message) {
        JsonObjectBuilder reply = WireJson.object();
        // The codes are written as the public clients saw them: -1 as a number, -3 as text.
        if (code.equals("-1")) {
            reply.add("error_code", -1);
        } else {
            reply.add("error_code", code);
        }
        return SimulatedReply.json(status, reply.add("message", message).build());
    }
}
