package io.github.dancu.testkit;

import jakarta.json.JsonStructure;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An answer on the wire. */
record SimulatedReply(int status, Map<String, String> headers, String body) {
    static SimulatedReply json(int status, JsonStructure body) {
        return of(status, "application/json; charset=utf-8", body.toString());
    }

    static SimulatedReply error(int status, String error) {
        return json(status, WireJson.object().add("error", error).build());
    }

    static SimulatedReply xml(int status, String document) {
        return of(status, "text/xml; charset=utf-8", document);
    }

    static SimulatedReply html(int status, String title) {
        String page = "<html><head><title>%s</title></head><body><h1>%s</h1></body></html>".formatted(title, title);
        return of(status, "text/html; charset=utf-8", page);
    }

    static SimulatedReply text(int status, String body) {
        return of(status, "text/plain; charset=utf-8", body);
    }

    static SimulatedReply empty(int status) {
        return new SimulatedReply(status, Map.of(), "");
    }

    SimulatedReply withHeader(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new SimulatedReply(status, Map.copyOf(more), body);
    }

    SimulatedReply withBody(UnaryOperator<String> change) {
        return new SimulatedReply(status, headers, change.apply(body));
    }

    private static SimulatedReply of(int status, String contentType, String body) {
        return new SimulatedReply(status, Map.of("Content-Type", contentType), body);
    }
}
