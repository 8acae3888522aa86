package io.github.dancu.dvc;

import io.github.dancu.citizen.Coded;
import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dvc.wire.DossierLookup;
import java.util.Optional;

/** The question whether the portal holds one dossier (<i>TraCuuHoSo</i>). */
record Lookup(AdapterAddress address, String agency, DossierCode code, OutcomeTable outcomes)
        implements Exchange<String, SubmittedDossier> {
    @Override
    public WireRequest request(String session, String correlationId) {
        return address.post(new DossierLookup(session, agency, "TraCuuHoSo", code.toText()));
    }

    @Override
    public Optional<SubmittedDossier> read(WireReply reply) throws ReplyFault {
        PortalReply answer = PortalReply.of(reply, outcomes);
        if (!answer.succeeded()) {
            throw answer.fault(true);
        }
        SubmittedDossier found = null;
        for (JsonFields row : answer.rows()) {
            if (!isAboutUs(row)) {
                continue;
            }
            if (found != null) {
                throw ReplyFault.unknownCode("the result holds the dossier more than once");
            }
            found = new SubmittedDossier(code, statusIn(row));
        }
        return Optional.ofNullable(found);
    }

    /** A row that does not name its dossier leaves it open whether the portal holds ours: that is no "not there". */
    private boolean isAboutUs(JsonFields row) throws ReplyFault {
        return DossierCode.tryParse(row.text("MAHOSO")).filter(code::equals).isPresent();
    }

    private static Coded<DossierStatus> statusIn(JsonFields row) throws ReplyFault {
        String raw = row.has("TRANGTHAIHOSO") ? row.text("TRANGTHAIHOSO") : "";
        return DossierStatus.read(raw);
    }
}
