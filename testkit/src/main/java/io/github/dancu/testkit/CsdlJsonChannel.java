package io.github.dancu.testkit;

import jakarta.json.JsonObject;
import java.util.Optional;

/** Channels C and D: a question in JSON, and an answer that is SOAP as text inside JSON. */
final class CsdlJsonChannel {
    private final CsdlAnswers answers;

    CsdlJsonChannel(CsdlAnswers answers) {
        this.answers = answers;
    }

    SimulatedReply answer(CsdlOperation operation, SimulatedRequest request) {
        Optional<JsonObject> body = request.json();
        if (body.isEmpty()) {
            return refused("a JSON object is expected");
        }
        CsdlJson spelling = CsdlJson.of(body.get());
        CsdlQuestion question = spelling.question(operation, body.get());
        return spelling.faultOf(question).map(CsdlJsonChannel::refused).orElseGet(() -> answered(question));
    }

    private SimulatedReply answered(CsdlQuestion question) {
        // The real wrapper writes the code now as text, now as number; a repeated request is answered as before.
        boolean asText = question.text("MaYeuCau").hashCode() % 2 == 0;
        var reply = asText
                ? WireJson.object().add("error_code", "0")
                : WireJson.object().add("error_code", 0);
        return SimulatedReply.json(
                200, reply.add("message", answers.to(question)).build());
    }

    private static SimulatedReply refused(String message) {
        return SimulatedReply.json(
                400,
                WireJson.object()
                        .add("error_code", "-1")
                        .add("message", message)
                        .build());
    }
}
