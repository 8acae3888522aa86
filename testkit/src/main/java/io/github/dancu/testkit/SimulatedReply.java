package io.github.dancu.testkit;

import jakarta.json.JsonObject;

/** An answer on the wire. */
record SimulatedReply(int status, String contentType, String body) {
    static SimulatedReply json(int status, JsonObject body) {
        return new SimulatedReply(status, "application/json; charset=utf-8", body.toString());
    }

    static SimulatedReply html(int status, String title) {
        String page = "<html><head><title>%s</title></head><body><h1>%s</h1></body></html>".formatted(title, title);
        return new SimulatedReply(status, "text/html; charset=utf-8", page);
    }

    static SimulatedReply text(int status, String body) {
        return new SimulatedReply(status, "text/plain; charset=utf-8", body);
    }
}
