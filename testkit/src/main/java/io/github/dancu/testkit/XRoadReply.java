package io.github.dancu.testkit;

/** The errors of X-Road over REST (PR-REST). */
final class XRoadReply {
    private XRoadReply() {}

    /** An error that X-Road itself made: the header says so. */
    static SimulatedReply error(int status, String type) {
        return withoutHeader(status, type).withHeader("X-Road-Error", type);
    }

    static SimulatedReply withoutHeader(int status, String type) {
        return SimulatedReply.json(
                status,
                WireJson.object()
                        .add("type", type)
                        .add("message", "simulated")
                        .add("detail", "00000000-0000-4000-8000-000000000000")
                        .build());
    }
}
