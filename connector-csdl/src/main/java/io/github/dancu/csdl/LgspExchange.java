package io.github.dancu.csdl;

import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.connect.XmlElement;
import io.github.dancu.csdl.wire.CitizenRequest;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/** One question on the channel {@link CsdlChannel#LGSP_JSON}: JSON goes out, SOAP inside JSON comes back. */
record LgspExchange<T>(
        URI uri, PartnerHeader partner, Function<String, CitizenRequest> body, String successCode, SoapReader<T> reader)
        implements Exchange<String, T> {
    /** Reads the SOAP document; empty if it says that there is nothing. */
    interface SoapReader<T> {
        Optional<T> read(XmlElement soap) throws ReplyFault;
    }

    @Override
    public WireRequest request(String token, String correlationId) {
        WireRequest request = WireRequest.json(uri, body.apply(correlationId));
        return partner.on(request).withHeader("Authorization", "Bearer " + token);
    }

    @Override
    public Optional<T> read(WireReply reply) throws ReplyFault {
        JsonFields wrapper = JsonFields.of(reply.requireSuccess());
        if (!wrapper.text("error_code").strip().equals(successCode)) {
            throw ReplyFault.unknownCode("error_code " + wrapper.printableCode("error_code"));
        }
        XmlElement soap = XmlElement.parse(wrapper.text("message"));
        Optional<XmlElement> fault = soap.find("Fault");
        if (fault.isPresent()) {
            throw faultOf(fault.get());
        }
        return reader.read(soap);
    }

    /** A fault that blames the caller stays; any other may pass. Its text may name people and is left out. */
    private static ReplyFault faultOf(XmlElement fault) {
        String code =
                ReplyFault.printable(fault.childText("faultcode").orElse("").strip());
        String text = "a SOAP fault (" + code + ")";
        boolean blamesCaller = code.endsWith("Client") || code.endsWith("Sender");
        return blamesCaller ? ReplyFault.failed(text) : ReplyFault.outOfOrder(text, null);
    }
}
