package io.github.dancu.bhxh.registry;

import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.lgsp.PartnerHeader;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question to the registry: the token stands in a header, the question in the body. */
record RegistryExchange<T>(
        RegistryOperation operation,
        URI uri,
        Envelope envelope,
        @Nullable PartnerHeader partner,
        Map<String, String> body,
        Reader<T> reader)
        implements Exchange<String, T> {
    /** Makes an answer of what stands in the envelope. */
    interface Reader<T> {
        T read(RegistryReply reply) throws ReplyFault;
    }

    @Override
    public WireRequest request(String token, String correlationId) {
        WireRequest request = WireRequest.jsonTexts(uri, body).withBearer(token);
        return partner == null ? request : partner.on(request);
    }

    @Override
    public Optional<T> read(WireReply reply) throws ReplyFault {
        return Optional.of(reader.read(RegistryReply.of(reply, envelope, operation)));
    }

    @Override
    public String toString() {
        return "RegistryExchange[" + operation + "]";
    }
}
