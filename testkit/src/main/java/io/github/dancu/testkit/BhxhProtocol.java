package io.github.dancu.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The functions of BHXH by their paths. */
final class BhxhProtocol implements SimulatedProtocol {
    private final Map<String, Function<SimulatedRequest, SimulatedReply>> functions;

    BhxhProtocol(
            Map<String, Function<SimulatedRequest, SimulatedReply>> gateway,
            Map<String, Function<SimulatedRequest, SimulatedReply>> registry) {
        this.functions = new HashMap<>(gateway);
        this.functions.putAll(registry);
    }

    @Override
    public String operation(SimulatedRequest request) {
        return isOffered(request) ? request.lastPathPart() : Received.UNKNOWN;
    }

    @Override
    public SimulatedReply answer(SimulatedRequest request) {
        return function(request).apply(request);
    }

    private boolean isOffered(SimulatedRequest request) {
        return request.isPost() && functions.containsKey(request.path());
    }

    private Function<SimulatedRequest, SimulatedReply> function(SimulatedRequest request) {
        Function<SimulatedRequest, SimulatedReply> function = functions.get(request.path());
        return function == null || !request.isPost() ? unused -> notFound() : function;
    }

    private static SimulatedReply notFound() {
        return SimulatedReply.json(
                404,
                WireJson.object()
                        .add("maKetQua", "404")
                        .add("ghiChu", "Không có chức năng này")
                        .build());
    }
}
