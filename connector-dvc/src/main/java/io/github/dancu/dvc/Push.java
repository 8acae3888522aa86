package io.github.dancu.dvc;

import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that takes effect at the portal.
 *
 * @param options what stands beside the items
 * @param belief what of a failure is taken at its word
 * @param mayExist whether it is an answer that the dossier is there already
 */
record Push(
        Portal portal,
        String agency,
        String service,
        Map<String, String> options,
        List<?> items,
        Belief belief,
        boolean mayExist)
        implements Exchange<String, Push.End> {
    /** What the portal says. */
    enum End {
        /** It was done. */
        DONE,
        /** It was not done, for the dossier is there already. */
        THERE
    }

    @Override
    public WireRequest request(String session, String correlationId) {
        return portal.channel().push(session, agency, service, options, items);
    }

    @Override
    public Optional<End> read(WireReply reply) throws ReplyFault {
        PushReply answer = portal.codec().read(reply);
        if (answer.succeeded()) {
            return Optional.of(End.DONE);
        }
        if (mayExist && answer.saysThatItExists()) {
            return Optional.of(End.THERE);
        }
        throw answer.fault(belief);
    }

    @Override
    public String toString() {
        return "Push[" + service + "]";
    }
}
