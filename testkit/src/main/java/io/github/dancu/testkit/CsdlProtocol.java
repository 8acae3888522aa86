package io.github.dancu.testkit;

import java.util.Optional;
import org.w3c.dom.Element;

/** Tells the four channels of the population database apart, and lets in who may ask. */
final class CsdlProtocol implements SimulatedProtocol {
    private static final String TOKEN = "token";

    private final Lgsp lgsp;
    private final SecurityServer securityServer;
    private final CsdlSoapChannel soap;
    private final CsdlJsonChannel json;

    CsdlProtocol(CsdlAnswers answers, Lgsp lgsp, SecurityServer securityServer) {
        this.lgsp = lgsp;
        this.securityServer = securityServer;
        this.soap = new CsdlSoapChannel(answers);
        this.json = new CsdlJsonChannel(answers);
    }

    @Override
    public String operation(SimulatedRequest request) {
        String path = request.path().substring(1);
        if (!request.isPost()) {
            return Received.UNKNOWN;
        }
        if (path.equals(TOKEN) || CsdlOperation.named(path).isPresent()) {
            return path;
        }
        return Optional.of(request)
                .filter(SimulatedRequest::isXml)
                .flatMap(one -> SoapRequest.contentOf(one.body()))
                .map(Element::getLocalName)
                .filter(name -> CsdlOperation.named(name).isPresent())
                .orElse(Received.UNKNOWN);
    }

    @Override
    public SimulatedReply answer(SimulatedRequest request) {
        String path = request.path().substring(1);
        if (!request.isPost()) {
            return SimulatedReply.error(404, "not_found");
        }
        if (path.equals(TOKEN)) {
            return lgsp.logIn(request);
        }
        Optional<CsdlOperation> operation = CsdlOperation.named(path);
        if (operation.isPresent()) {
            return lgsp.refusal(request).orElseGet(() -> json.answer(operation.get(), request));
        }
        return request.isXml() ? inSoap(request) : SimulatedReply.error(404, "not_found");
    }

    private SimulatedReply inSoap(SimulatedRequest request) {
        boolean overLgsp = request.header("Authorization").startsWith(BearerTokens.BEARER);
        return (overLgsp ? lgsp.refusal(request) : securityServer.refusal(request))
                .orElseGet(() -> soap.answer(request));
    }
}
