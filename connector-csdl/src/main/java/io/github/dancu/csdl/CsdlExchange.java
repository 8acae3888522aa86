package io.github.dancu.csdl;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.connect.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question and what is made of its answer, on any channel. */
record CsdlExchange<T>(
        CsdlLine line,
        CsdlOperation operation,
        AccessContext access,
        Elements body,
        SoapReader<T> reader,
        @Nullable T nothing)
        implements Exchange<String, CsdlExchange.Found<T>> {
    /** Reads a SOAP document; empty if it says that there is nothing. */
    interface SoapReader<T> {
        Optional<T> read(XmlElement soap) throws ReplyFault;
    }

    /**
     * What was found, with the document that says so.
     *
     * @param document as it came
     */
    record Found<T>(T value, String document) {
        @Override
        public String toString() {
            return "Found[***]";
        }
    }

    @Override
    public WireRequest request(String session, String requestId) {
        return line.request(operation, access, requestId, body.toList(), session);
    }

    @Override
    public Optional<Found<T>> read(WireReply reply) throws ReplyFault {
        Optional<ChannelWire.SoapReply> document = line.document(reply);
        if (document.isEmpty()) {
            return Optional.ofNullable(nothing).map(answer -> new Found<>(answer, ""));
        }
        String text = document.get().text();
        return reader.read(document.get().soap()).map(value -> new Found<>(value, text));
    }
}
