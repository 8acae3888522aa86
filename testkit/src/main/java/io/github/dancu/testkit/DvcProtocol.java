package io.github.dancu.testkit;

import java.util.List;
import java.util.Optional;

/** Tells the profiles of the portal apart by their paths. */
final class DvcProtocol implements SimulatedProtocol {
    private final List<PortalDoor> doors;

    DvcProtocol(List<PortalDoor> doors) {
        this.doors = doors;
    }

    @Override
    public String operation(SimulatedRequest request) {
        return door(request).map(door -> door.operation(request)).orElse(Received.UNKNOWN);
    }

    @Override
    public SimulatedReply answer(SimulatedRequest request) {
        return door(request).map(door -> door.answer(request)).orElseGet(DvcProtocol::notFound);
    }

    private Optional<PortalDoor> door(SimulatedRequest request) {
        return doors.stream().filter(door -> door.isFor(request)).findFirst();
    }

    private static SimulatedReply notFound() {
        return SimulatedReply.json(
                404,
                WireJson.object()
                        .add("error_code", -1)
                        .add("message", "Không tìm thấy đường dẫn")
                        .build());
    }
}
