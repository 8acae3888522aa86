package io.github.dancu.testkit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The portal of a ministry, as of 2026: one path for each service, a token, and the HTTP status as the answer. */
final class PortalMinistry implements PortalDoor {
    private static final String STEPS = "TienTrinh";
    private static final String CODE = "MaHoSo";

    private final PortalSessions sessions;
    private final DossierStore store;
    private final PortalCodes codes;
    private final PortalUploads uploads;
    private final Map<String, Function<JsonObject, SimulatedReply>> services;

    PortalMinistry(PortalSessions sessions, DossierStore store, PortalCodes codes, PortalUploads uploads) {
        this.sessions = sessions;
        this.store = store;
        this.codes = codes;
        this.uploads = uploads;
        this.services = Map.of(
                "/GetNextValue", this::nextCode,
                "/NoiHoSo", dossier -> reply(store.add(List.of(dossier), this::faultOfDossier)),
                "/CapNhatTienTrinh", steps -> reply(addSteps(steps)),
                "/CapNhatTrangThai",
                        change -> reply(store.changeStatus(change, PortalMinistrySchemas.STATUS_CHANGE::faultOf)));
    }

    @Override
    public boolean isFor(SimulatedRequest request) {
        return isUpload(request) || services.containsKey(request.path());
    }

    @Override
    public String operation(SimulatedRequest request) {
        boolean offered = request.isPost() || (request.isGet() && isUpload(request));
        return offered ? request.lastPathPart() : Received.UNKNOWN;
    }

    @Override
    public SimulatedReply answer(SimulatedRequest request) {
        if (!sessions.admits(DvcProfile.MINISTRY, request)) {
            return reply(PortalAnswer.NO_SESSION);
        }
        if (isUpload(request)) {
            return request.isGet() ? uploads.find(request) : uploads.take(request);
        }
        Function<JsonObject, SimulatedReply> service = services.get(request.path());
        if (service == null || !request.isPost()) {
            return reply(404, "Không tìm thấy đường dẫn");
        }
        return request.json().map(service).orElseGet(() -> reply(400, "Dữ liệu không hợp lệ"));
    }

    /** The status, and beside it the words. */
    static SimulatedReply reply(PortalAnswer answer) {
        int status = switch (answer.kind()) {
            case DONE, FOUND -> 200;
            case EXISTS, REFUSED -> 400;
            case NO_SESSION -> 401;
            case MISSING -> 404;
            case FAILED -> 502;
        };
        return reply(status, answer.message());
    }

    private static SimulatedReply reply(int status, String message) {
        JsonObjectBuilder body = WireJson.object().add("code", status).add("message", message);
        return SimulatedReply.json(status, body.build());
    }

    private SimulatedReply nextCode(JsonObject question) {
        return PortalMinistrySchemas.NEXT_CODE
                .faultOf(question)
                .map(fault -> reply(400, fault))
                .orElseGet(() -> SimulatedReply.json(
                        200,
                        WireJson.object()
                                .add(CODE, codes.next(WireJson.text(question, "MaDonVi")))
                                .build()));
    }

    private Optional<String> faultOfDossier(JsonObject dossier) {
        return PortalMinistrySchemas.DOSSIER.faultOf(dossier).or(() -> uploads.faultOfPapers(dossier));
    }

    private PortalAnswer addSteps(JsonObject body) {
        String code = WireJson.text(body, CODE);
        if (code.isEmpty()) {
            return PortalAnswer.refused(CODE + " empty");
        }
        if (!(body.get(STEPS) instanceof JsonArray steps) || steps.isEmpty()) {
            return PortalAnswer.refused(STEPS + " empty");
        }
        if (!steps.stream().allMatch(step -> isStepOf(code, step))) {
            return PortalAnswer.refused(STEPS + " invalid");
        }
        List<JsonObject> named = steps.getValuesAs(JsonObject.class).stream()
                .map(step ->
                        WireJson.JSON.createObjectBuilder(step).add(CODE, code).build())
                .toList();
        return store.addSteps(named, PortalMinistrySchemas.STEP::faultOf);
    }

    /** A step need not repeat the code that stands above it. */
    private static boolean isStepOf(String code, JsonValue step) {
        return step instanceof JsonObject object && object.getString(CODE, code).equals(code);
    }

    private static boolean isUpload(SimulatedRequest request) {
        return request.path().equals("/" + PortalUploads.UPLOAD);
    }
}
