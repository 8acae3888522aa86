package io.github.dancu.dvc;

import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is made known through the portal.
 *
 * @param key what we know it by
 * @param repeatable whether the portal takes it once, however often it arrives
 */
record InformationPush(
        PortalChannel channel,
        String agency,
        String service,
        Object item,
        String key,
        boolean repeatable,
        OutcomeTable outcomes,
        Supplier<Instant> clock)
        implements Exchange<String, Receipt> {
    @Override
    public WireRequest request(String session, String correlationId) {
        return channel.push(session, agency, service, Map.of(), List.of(item));
    }

    @Override
    public Optional<Receipt> read(WireReply reply) throws ReplyFault {
        PortalReply answer = PortalReply.of(reply, outcomes);
        if (answer.succeeded()) {
            return receipt(Receipt.State.ACCEPTED);
        }
        if (answer.saysThatItExists()) {
            return receipt(Receipt.State.ALREADY_THERE);
        }
        throw answer.fault(repeatable ? Belief.ALL : Belief.SESSION);
    }

    private Optional<Receipt> receipt(Receipt.State state) {
        return Optional.of(new Receipt(key, state, clock.get()));
    }
}
