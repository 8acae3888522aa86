package io.github.dancu.csdl;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.citizen.SensitiveField;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Connection;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.connect.XRoad;
import io.github.dancu.csdl.ChannelWire.SoapReply;
import io.github.dancu.csdl.CsdlExchange.Found;
import io.github.dancu.csdl.CsdlExchange.SoapReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The way of every question: written and signed as its channel wants, asked, and its answer read. */
final class CsdlLine implements AutoCloseable {
    private final Connection<String> connection;
    private final ChannelWire wire;
    private final Entrance entrance;
    private final CsdlNames names;
    private final Map<String, String> ourNames;
    private final Asker asker;
    private final ClockCheck clock;

    CsdlLine(Connection<String> connection, ChannelWire wire, Entrance entrance, CsdlNames names, Asker asker) {
        this.connection = connection;
        this.wire = wire;
        this.entrance = entrance;
        this.names = names;
        this.ourNames = names.ours();
        this.asker = asker;
        this.clock = new ClockCheck(connection::now);
    }

    /** Asks a question that is only ever answered by a document. */
    <T> Answer<T> ask(
            AccessContext access, CsdlOperation operation, String subject, Elements body, SoapReader<T> reader) {
        return ask(access, operation, subject, body, reader, null, found -> List.of());
    }

    /**
     * Asks a question.
     *
     * @param nothing the answer if the channel's own code says that there is nothing
     * @param confirmed the fields that an answer confirms
     */
    <T> Answer<T> ask(
            AccessContext access,
            CsdlOperation operation,
            String subject,
            Elements body,
            SoapReader<T> reader,
            @Nullable T nothing,
            Function<T, List<String>> confirmed) {
        Answer<Found<T>> answer = connection.ask(
                access,
                operation.operation(),
                subject,
                new CsdlExchange<>(this, operation, access, body, reader, nothing, confirmed));
        return EvidenceOf.answer(answer, access, connection.now());
    }

    /** Writes down that an answer is used again without asking. */
    void recordReuse(AccessContext access, CsdlOperation operation, String subject) {
        connection.recordReuse(access, operation.operation(), subject);
    }

    /** What is sensitive about being on a list, by its name on the wire; empty if the name says nothing to us. */
    Optional<Set<SensitiveField>> sensitiveOfList(String service) {
        return Arrays.stream(CsdlOperation.values())
                .filter(operation -> operation.isList() && names.of(operation).equals(service.strip()))
                .findFirst()
                .map(CsdlOperation::sensitive);
    }

    Instant now() {
        return connection.now();
    }

    WireRequest request(
            CsdlOperation operation, AccessContext access, String requestId, List<Element> body, String session) {
        List<Element> elements = new ArrayList<>(asker.elements(operation, access, requestId));
        elements.addAll(body);
        List<Element> named = names.elements().isEmpty()
                ? elements
                : elements.stream()
                        .map(element -> element.renamed(names.elements()))
                        .toList();
        return entrance.signed(wire.write(names.of(operation), named), session, access, requestId);
    }

    /** The document in a reply; empty if the channel's own code says that there is nothing. */
    Optional<SoapReply> document(WireReply reply) throws ReplyFault {
        Optional<SoapReply> document = wire.read(clock.requireRightTime(XRoad.requireProvider(reply)));
        return ourNames.isEmpty() ? document : document.map(found -> found.renamed(ourNames));
    }

    @Override
    public void close() {
        connection.close();
    }
}
