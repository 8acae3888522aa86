package io.github.dancu.csdl;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.AnswerTrace;
import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.Sha256;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.connect.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One question and what is made of its answer, on any channel. */
record CsdlExchange<T>(
        CsdlLine line,
        CsdlOperation operation,
        AccessContext access,
        Elements body,
        SoapReader<T> reader,
        @Nullable T nothing,
        Function<T, List<String>> confirmed)
        implements Exchange<String, CsdlExchange.Found<T>> {
    /** Reads a SOAP document; empty if it says that there is nothing. */
    interface SoapReader<T> {
        Optional<T> read(XmlElement soap) throws ReplyFault;
    }

    /** What was found, with the document that says so. */
    static final class Found<T> {
        private final T value;
        private final String document;
        private AnswerTrace trace = AnswerTrace.NONE;

        /** @param document as it came; empty if the channel's own code is all that came */
        Found(T value, String document) {
            this.value = value;
            this.document = document;
        }

        T value() {
            return value;
        }

        /** What the audit log keeps of it. */
        AnswerTrace trace() {
            return trace;
        }

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

    @Override
    public AnswerTrace trace(Found<T> found, String requestId) {
        String digest = found.document.isEmpty() ? "" : Sha256.hex(requestId + "\n" + found.document);
        found.trace = AnswerTrace.of(confirmed.apply(found.value), digest);
        return found.trace;
    }
}
