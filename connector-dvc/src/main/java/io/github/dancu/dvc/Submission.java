package io.github.dancu.dvc;

import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dvc.wire.DossierItem;
import io.github.dancu.dvc.wire.DossierSubmission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The submission of one new dossier (<i>DongBoHoSoMC</i>); never an update of one that is there. */
record Submission(
        AdapterAddress address,
        String agency,
        DossierItem item,
        boolean repeatable,
        OutcomeTable outcomes,
        Supplier<Instant> clock)
        implements Exchange<String, Receipt> {
    @Override
    public WireRequest request(String session, String correlationId) {
        return address.post(new DossierSubmission(session, agency, "DongBoHoSoMC", "False", List.of(item)));
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
        throw answer.fault(repeatable);
    }

    private Optional<Receipt> receipt(Receipt.State state) {
        return Optional.of(new Receipt(item.code(), state, clock.get()));
    }
}
