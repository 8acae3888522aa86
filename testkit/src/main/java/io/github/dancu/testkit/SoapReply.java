package io.github.dancu.testkit;

import jakarta.json.JsonObject;

/** Answers whose SOAP, as the body or as text inside JSON, is not what the caller hopes for. */
final class SoapReply {
    private static final String MESSAGE = "message";
    private static final String FAULT = SoapEnvelope.fault("Server", "Hệ thống đang bận");

    private SoapReply() {}

    static SimulatedReply fault(SimulatedRequest request) {
        return request.isXml()
                ? SimulatedReply.xml(500, FAULT)
                : SimulatedReply.json(
                        200,
                        WireJson.object()
                                .add("error_code", "0")
                                .add(MESSAGE, FAULT)
                                .build());
    }

    static SimulatedReply truncated(SimulatedReply answer) {
        return answer.withBody(
                body -> WireJson.object(body).map(SoapReply::withHalfMessage).orElseGet(() -> half(body)));
    }

    static String half(String text) {
        return text.substring(0, text.length() / 2);
    }

    private static String withHalfMessage(JsonObject wrapper) {
        return WireJson.JSON
                .createObjectBuilder(wrapper)
                .add(MESSAGE, half(WireJson.text(wrapper, MESSAGE)))
                .build()
                .toString();
    }
}
