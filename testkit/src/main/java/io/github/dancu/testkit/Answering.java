package io.github.dancu.testkit;

import static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder.responseDefinition;

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
        received.count(protocol.operation(request));
        Optional<LineFault> fault = line.nextRequest();
        if (fault.isEmpty()) {
            return reply(protocol.answer(request));
        }
        if (fault.get().systemWorks()) {
            protocol.answer(request);
        }
        return broken(fault.get());
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    private static ResponseDefinition broken(LineFault fault) {
        return switch (fault) {
            case CONNECTION_RESET, NO_ANSWER_AFTER_COMMIT -> breaking(Fault.CONNECTION_RESET_BY_PEER);
            case EMPTY_REPLY -> breaking(Fault.EMPTY_RESPONSE);
            case CUT_BODY -> breaking(Fault.MALFORMED_RESPONSE_CHUNK);
            case HTTP_503 -> reply(SimulatedReply.text(503, "Service Unavailable"));
            case HTML_502 -> reply(SimulatedReply.html(502, "502 Bad Gateway"));
            case HTML_200 -> reply(SimulatedReply.html(200, "Hệ thống đang bảo trì"));
        };
    }

    private static ResponseDefinition breaking(Fault fault) {
        return responseDefinition().withFault(fault).build();
    }

    private static ResponseDefinition reply(SimulatedReply reply) {
        return responseDefinition()
                .withStatus(reply.status())
                .withHeader("Content-Type", reply.contentType())
                .withBody(reply.body())
                .build();
    }
}
