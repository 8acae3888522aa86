package io.github.dancu.dvc.linked;

import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.util.Optional;

/** One request with its token in a header, and what reads the reply. */
record BearerExchange<T>(WireRequest bare, Reader<T> reader) implements Exchange<String, T> {
    /** Makes an answer of a reply. */
    interface Reader<T> {
        Optional<T> read(WireReply reply) throws ReplyFault;
    }

    @Override
    public WireRequest request(String token, String correlationId) {
        return bare.withHeader("Accept", "application/json").withBearer(token);
    }

    @Override
    public Optional<T> read(WireReply reply) throws ReplyFault {
        return reader.read(reply);
    }

    @Override
    public String toString() {
        return "BearerExchange[" + bare + "]";
    }
}
