package io.github.dancu.testkit;

import static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder.responseDefinition;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Optional;

/** Takes each request through counter, line and protocol, in this order. */
final class Answering implements ResponseDefinitionTransformerV2 {
    static final String NAME = "dancu-simulator";

    private final SimulatedProtocol protocol;
    private final SimulatedLine line;
    private final Received received;

    Answering(SimulatedProtocol protocol, SimulatedLine line, Received received) {
        this.protocol = protocol;
        this.line = line;
        this.received = received;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        SimulatedRequest request = new SimulatedRequest(event.getRequest());
        received.read(protocol.operation(request), request);
        Optional<SimulatedFault> fault = line.nextRequest();
        ResponseDefinitionBuilder answer =
                fault.isEmpty() ? written(protocol.answer(request)) : broken(fault.get(), request);
        return answer.withFixedDelay((int) line.delay().toMillis()).build();
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    private ResponseDefinitionBuilder broken(SimulatedFault fault, SimulatedRequest request) {
        if (fault instanceof GatewayFault gateway) {
            return written(GatewayReply.insteadOf(() -> protocol.answer(request), gateway, request));
        }
        LineFault onTheLine = (LineFault) fault;
        if (onTheLine.systemWorks()) {
            protocol.answer(request);
        }
        return broken(onTheLine);
    }

    private static ResponseDefinitionBuilder broken(LineFault fault) {
        return switch (fault) {
            case CONNECTION_RESET, NO_ANSWER_AFTER_COMMIT ->
                responseDefinition().withFault(Fault.CONNECTION_RESET_BY_PEER);
            case EMPTY_REPLY -> responseDefinition().withFault(Fault.EMPTY_RESPONSE);
            case CUT_BODY -> responseDefinition().withFault(Fault.MALFORMED_RESPONSE_CHUNK);
            case HTTP_503 -> written(SimulatedReply.text(503, "Service Unavailable"));
            case HTML_502 -> written(SimulatedReply.html(502, "502 Bad Gateway"));
            case HTML_200 -> written(SimulatedReply.html(200, "Hệ thống đang bảo trì"));
        };
    }

    private static ResponseDefinitionBuilder written(SimulatedReply reply) {
        ResponseDefinitionBuilder answer =
                responseDefinition().withStatus(reply.status()).withBody(reply.body());
        reply.headers().forEach(answer::withHeader);
        return answer;
    }
}
