package io.github.dancu.testkit;

import jakarta.json.JsonArray;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The portal on the integration platform of a province: three addresses that take a bare array, and two that are read. */
final class PortalLgsp implements PortalDoor {
    private static final String BASE = "/KetNoiMotCuaQuocGia/";

    private final PortalSessions sessions;
    private final PortalServices services;
    private final PortalWriting writing;
    private final Map<String, Function<JsonArray, PortalAnswer>> pushes;

    PortalLgsp(PortalSessions sessions, PortalServices services, PortalWriting writing) {
        this.sessions = sessions;
        this.services = services;
        this.writing = writing;
        this.pushes = Map.of(
                "ThemMoi", items -> services.push(PortalServices.SUBMIT, "False", items),
                "CapNhat", items -> services.push(PortalServices.SUBMIT, "True", items),
                "DongBoTienTrinh", items -> services.push(PortalServices.ADD_STEPS, "", items));
    }

    @Override
    public boolean isFor(SimulatedRequest request) {
        return request.path().startsWith(BASE);
    }

    @Override
    public String operation(SimulatedRequest request) {
        String name = request.path().substring(BASE.length());
        boolean offered = request.isPost() ? pushes.containsKey(name) : request.isGet() && isRead(name);
        return offered ? name : Received.UNKNOWN;
    }

    @Override
    public SimulatedReply answer(SimulatedRequest request) {
        if (!sessions.admits(DvcProfile.LGSP, request)) {
            return SimulatedReply.error(401, "invalid_token");
        }
        String operation = operation(request);
        if (isRead(operation)) {
            return writing.reply(services.ask(operation, Map.of("maTTHC", request.query("maTTHC"))));
        }
        Function<JsonArray, PortalAnswer> push = pushes.get(operation);
        if (push == null) {
            return SimulatedReply.error(404, "not_found");
        }
        Optional<PortalAnswer> answer = request.jsonArray().map(push);
        return answer.map(writing::reply).orElseGet(() -> writing.refused(400, "Dữ liệu không hợp lệ"));
    }

    private static boolean isRead(String name) {
        return name.equals(PortalServices.LIST_PROCEDURES) || name.equals(PortalServices.PROCEDURE);
    }
}
