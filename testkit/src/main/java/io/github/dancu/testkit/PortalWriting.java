package io.github.dancu.testkit;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.concurrent.atomic.AtomicLong;

/** Writes what the national portal says: HTTP 200, a code that is now a number, now a text, and a message or a result. */
final class PortalWriting {
    private final AtomicLong successes = new AtomicLong();

    SimulatedReply reply(PortalAnswer answer) {
        return switch (answer.kind()) {
            case DONE ->
                SimulatedReply.json(
                        200, success().add("message", answer.message()).build());
            case FOUND -> found(answer);
            case EXISTS -> refused(200, "-3", answer.message());
            case MISSING, REFUSED, NO_SESSION, FAILED -> refused(200, "-1", answer.message());
        };
    }

    SimulatedReply refused(int status, String message) {
        return refused(status, "-1", message);
    }

    /** The answer to a login that gave no session. */
    SimulatedReply noSession() {
        return SimulatedReply.json(
                200,
                WireJson.object()
                        .addNull("session")
                        .add("error_code", -1)
                        .add("message", "Sai tài khoản hoặc mật khẩu")
                        .build());
    }

    SimulatedReply session(String session) {
        return SimulatedReply.json(
                200,
                WireJson.object().add("session", session).add("error_code", 0).build());
    }

    private SimulatedReply found(PortalAnswer answer) {
        JsonArrayBuilder results = WireJson.JSON.createArrayBuilder();
        answer.rows().forEach(results::add);
        return SimulatedReply.json(200, success().add("result", results).build());
    }

    private JsonObjectBuilder success() {
        return successes.getAndIncrement() % 2 == 0
                ? WireJson.object().add("error_code", 0)
                : WireJson.object().add("error_code", "0");
    }

    private static SimulatedReply refused(int status, String code, String message) {
        JsonObjectBuilder reply = WireJson.object();
        // The codes are written as the public clients saw them: -1 as a number, -3 as text.
        if (code.equals("-1")) {
            reply.add("error_code", -1);
        } else {
            reply.add("error_code", code);
        }
        return SimulatedReply.json(status, reply.add("message", message).build());
    }
}
