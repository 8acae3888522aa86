package io.github.dancu.testkit;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Channels A and B, once the caller is let in: a question in SOAP that follows the schema, and an answer in SOAP. */
final class CsdlSoapChannel {
    private final CsdlAnswers answers;

    CsdlSoapChannel(CsdlAnswers answers) {
        this.answers = answers;
    }

    SimulatedReply answer(SimulatedRequest request) {
        if (!request.hasHeader("SOAPAction")) {
            return refused("the header SOAPAction is missing");
        }
        Optional<Element> content = SoapRequest.contentOf(request.body());
        if (content.isEmpty()) {
            return refused("a SOAP 1.1 envelope with one element in its body is expected");
        }
        return RequestSchema.faultOf(content.get())
                .map(CsdlSoapChannel::refused)
                .orElseGet(() -> valid(content.get()));
    }

    private SimulatedReply valid(Element content) {
        CsdlQuestion question = CsdlOperation.named(content.getLocalName())
                .map(operation -> new CsdlQuestion(operation, SoapRequest.fieldsOf(content)))
                .orElseThrow();
        return CsdlQuestionCheck.faultOf(question, List.of("MaYeuCau"), name -> name)
                .map(CsdlSoapChannel::refused)
                .orElseGet(() -> SimulatedReply.xml(200, answers.to(question)));
    }

    private static SimulatedReply refused(String reason) {
        return SimulatedReply.xml(500, SoapEnvelope.fault("Client", reason));
    }
}
