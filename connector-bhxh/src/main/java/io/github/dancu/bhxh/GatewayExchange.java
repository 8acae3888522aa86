package io.github.dancu.bhxh;

import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.net.URI;
import java.util.Optional;

/** One question to one function of the gateway, and how its answer is read. */
record GatewayExchange<T>(
        GatewayService service,
        URI uri,
        SessionAddresses sessions,
        BodyStyle style,
        GatewayQuestion question,
        AnswerReader<T> reader)
        implements Exchange<BhxhToken, T> {

    /** Reads a reply that answers. */
    @FunctionalInterface
    interface AnswerReader<T> {
        /** Empty if the answer is that there is nothing. */
        Optional<T> read(GatewayReply reply) throws ReplyFault;
    }

    @Override
    public WireRequest request(BhxhToken token, String correlationId) {
        return SessionPlace.of(service.role()).request(uri, style, question, sessions, token);
    }

    @Override
    public Optional<T> read(WireReply reply) throws ReplyFault {
        return reader.read(GatewayReply.answer(reply, CodeTable.of(service)));
    }

    @Override
    public String toString() {
        return "GatewayExchange[" + service.role() + " for "
                + sessions.account().facility() + "]";
    }
}
