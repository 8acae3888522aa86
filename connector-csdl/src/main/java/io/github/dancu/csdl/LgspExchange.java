package io.github.dancu.csdl;

import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.Outcome;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.connect.XmlElement;
import io.github.dancu.csdl.wire.CitizenRequest;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One question on the channel {@link CsdlChannel#LGSP_JSON}: JSON goes out, SOAP inside JSON comes back. */
record LgspExchange<T>(
        URI uri,
        PartnerHeader partner,
        Function<String, CitizenRequest> body,
        OutcomeTable outcomes,
        SoapReader<T> reader,
        @Nullable T nothing)
        implements Exchange<String, T> {
    private static final String CODE = "error_code";

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
        String code = wrapper.text(CODE);
        Outcome outcome = outcomes.of(code, "");
        if (!outcome.isAnswer()) {
            throw ReplyFault.of(outcome, CODE, code, reply);
        }
        if (outcome == Outcome.ANSWER) {
            return Optional.ofNullable(nothing);
        }
        XmlElement soap = XmlElement.parse(wrapper.text("message"));
        Optional<XmlElement> fault = soap.find("Fault");
        if (fault.isPresent()) {
            throw faultOf(fault.get(), reply);
        }
        return reader.read(soap);
    }

    /** Its text may name people and is left out. */
    private static ReplyFault faultOf(XmlElement fault, WireReply reply) {
        String code = fault.childText("faultcode").orElse("").strip();
        String local = code.substring(code.indexOf(':') + 1);
        return ReplyFault.of(CsdlOutcomes.SOAP_FAULTS.of(local, ""), "a SOAP fault", code, reply);
    }
}
