package io.github.dancu.testkit;

import java.util.Optional;

/** The gateway of a province: one path for each service, a bare array in the body and everything else in the query. */
final class PortalGateway implements PortalDoor {
    private static final String BASE = "/SynsTTHCC/";
    private static final String LOGIN = "login";

    private final PortalSessions sessions;
    private final PortalServices services;
    private final PortalWriting writing;
    private volatile boolean knowsCallersByTheLine;

    PortalGateway(PortalSessions sessions, PortalServices services, PortalWriting writing) {
        this.sessions = sessions;
        this.services = services;
        this.writing = writing;
    }

    void knowCallersByTheLine() {
        knowsCallersByTheLine = true;
    }

    @Override
    public boolean isFor(SimulatedRequest request) {
        return request.path().startsWith(BASE);
    }

    @Override
    public String operation(SimulatedRequest request) {
        String name = request.path().substring(BASE.length());
        return request.isPost() && (name.equals(LOGIN) || services.offers(name)) ? name : Received.UNKNOWN;
    }

    @Override
    public SimulatedReply answer(SimulatedRequest request) {
        String operation = operation(request);
        return switch (operation) {
            case LOGIN -> logIn(request);
            case Received.UNKNOWN -> writing.refused(404, "Không tìm thấy đường dẫn");
            default -> called(operation, request);
        };
    }

    private SimulatedReply logIn(SimulatedRequest request) {
        return request.json().filter(PortalSessions::isAccount).isPresent()
                ? writing.session(sessions.open("phien-tinh-", DvcProfile.PROVINCIAL_GATEWAY))
                : writing.noSession();
    }

    private SimulatedReply called(String service, SimulatedRequest request) {
        if (!knowsCallersByTheLine && !sessions.admits(DvcProfile.PROVINCIAL_GATEWAY, request)) {
            return writing.reply(PortalAnswer.NO_SESSION);
        }
        if (request.query("MaDinhDanhDV").isBlank()) {
            return writing.reply(PortalAnswer.refused("MaDinhDanhDV empty"));
        }
        Optional<PortalAnswer> answer = services.isPush(service)
                ? request.jsonArray().map(items -> services.push(service, request.query("isUpdating"), items))
                : request.json().map(question -> services.ask(service, WireJson.texts(question)));
        return answer.map(writing::reply).orElseGet(() -> writing.refused(400, "Dữ liệu không hợp lệ"));
    }
}
