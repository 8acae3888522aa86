package io.github.dancu.dvc;

import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.util.List;
import java.util.Optional;

/** A question that is answered with rows. */
record InformationQuestion<T>(Portal portal, PortalQuery query, InformationSettings settings, Rows<T> reader)
        implements Exchange<String, T> {
    /** What the rows of an answer say. */
    @FunctionalInterface
    interface Rows<T> {
        Optional<T> read(List<JsonFields> rows) throws ReplyFault;
    }

    @Override
    public WireRequest request(String session, String correlationId) {
        return portal.channel().ask(session, query.agency(), query.service(), query.fields());
    }

    @Override
    public Optional<T> read(WireReply reply) throws ReplyFault {
        PortalReply answer = PortalReply.of(reply, portal.outcomes());
        if (!answer.succeeded()) {
            if (answer.failedSaying(settings.nothingFoundWords())) {
                return reader.read(List.of());
            }
            throw answer.fault(Belief.ALL);
        }
        List<JsonFields> rows = answer.rows();
        if (rows.size() > settings.mostRows()) {
            throw ReplyFault.unknownCode("the result holds more than " + settings.mostRows() + " rows");
        }
        return reader.read(rows);
    }
}
