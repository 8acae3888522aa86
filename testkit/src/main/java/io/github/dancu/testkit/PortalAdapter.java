package io.github.dancu.testkit;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** The national portal behind the adapter of a security server: one path for all services, and the session in the body. */
final class PortalAdapter implements PortalDoor {
    private static final List<String> BASES =
            List.of("/XrdAdapter/RestService/forward/mapi/", "/VXPAdapter/RestService/forward/mapi/");
    private static final List<String> ROUTE = List.of("dstcode", "providerurl");
    private static final String LOGIN = "login";
    private static final String CALL = "g";

    private final PortalSessions sessions;
    private final PortalServices services;
    private final PortalWriting writing;

    PortalAdapter(PortalSessions sessions, PortalServices services, PortalWriting writing) {
        this.sessions = sessions;
        this.services = services;
        this.writing = writing;
    }

    @Override
    public boolean isFor(SimulatedRequest request) {
        return BASES.stream().anyMatch(request.path()::startsWith);
    }

    @Override
    public String operation(SimulatedRequest request) {
        if (!request.isPost()
                || !BASES.contains(request.path().substring(0, request.path().lastIndexOf('/') + 1))) {
            return Received.UNKNOWN;
        }
        return switch (request.lastPathPart()) {
            case LOGIN -> LOGIN;
            case CALL ->
                request.json()
                        .map(body -> WireJson.text(body, "service"))
                        .filter(services::offers)
                        .orElse(Received.UNKNOWN);
            default -> Received.UNKNOWN;
        };
    }

    @Override
    public SimulatedReply answer(SimulatedRequest request) {
        Optional<String> missing = ROUTE.stream()
                .filter(name ->
                        request.query(name).isEmpty() && request.header(name).isEmpty())
                .findFirst();
        if (missing.isPresent()) {
            return writing.refused(400, missing.get() + " empty");
        }
        Optional<JsonObject> body = request.json();
        if (body.isEmpty()) {
            return writing.refused(400, "Dữ liệu không hợp lệ");
        }
        String operation = operation(request);
        return operation.equals(LOGIN) ? logIn(body.get()) : writing.reply(inSession(operation, body.get()));
    }

    private SimulatedReply logIn(JsonObject body) {
        return PortalSessions.isAccount(body)
                ? writing.session(sessions.open("phien-", DvcProfile.SECURITY_SERVER))
                : writing.noSession();
    }

    private PortalAnswer inSession(String operation, JsonObject body) {
        if (!sessions.admits(DvcProfile.SECURITY_SERVER, WireJson.text(body, "session"))) {
            return PortalAnswer.NO_SESSION;
        }
        if (WireJson.text(body, "madonvi").isEmpty()) {
            return PortalAnswer.refused("madonvi empty");
        }
        return services.isPush(operation)
                ? services.push(operation, WireJson.text(body, "isUpdating"), body.get("data"))
                : services.ask(operation, WireJson.texts(body));
    }
}
