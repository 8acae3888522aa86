package io.github.dancu.dvc;

import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.DossierCode;
import java.util.Map;
import java.util.Optional;

/** The question whether the portal holds one dossier (<i>TraCuuHoSo</i>). */
record Lookup(Portal portal, String agency, DossierCode code) implements Exchange<String, SubmittedDossier> {
    @Override
    public WireRequest request(String session, String correlationId) {
        return portal.channel().ask(session, agency, Services.LOOK_UP, Map.of("mahoso", code.toText()));
    }

    @Override
    public Optional<SubmittedDossier> read(WireReply reply) throws ReplyFault {
        PortalReply answer = PortalReply.of(reply, portal.outcomes());
        if (!answer.succeeded()) {
            throw answer.fault(Belief.ALL);
        }
        SubmittedDossier found = null;
        for (JsonFields row : answer.rows()) {
            if (!isAboutUs(row)) {
                continue;
            }
            if (found != null) {
                throw ReplyFault.unknownCode("the result holds the dossier more than once");
            }
            found = new SubmittedReader(row, portal.shownSteps().field()).read(code);
        }
        return Optional.ofNullable(found);
    }

    /** A row that does not name its dossier leaves it open whether the portal holds ours: that is no "not there". */
    private boolean isAboutUs(JsonFields row) throws ReplyFault {
        return DossierCode.tryParse(row.text(SubmittedReader.CODE))
                .filter(code::equals)
                .isPresent();
    }
}
