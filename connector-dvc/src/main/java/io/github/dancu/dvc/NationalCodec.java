package io.github.dancu.dvc;

import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStep;
import java.util.List;

/** The national portal's forms, whichever way they go. */
record NationalCodec(OutcomeTable outcomes) implements PortalCodec {
    @Override
    public Object dossier(Dossier dossier, String agency) {
        return DossierItems.of(dossier);
    }

    @Override
    public List<?> steps(DossierCode code, List<DossierStep> steps) {
        return steps.stream().map(step -> StepItems.of(code, step)).toList();
    }

    @Override
    public Object status(StatusReport report) {
        return StatusItems.of(report);
    }

    @Override
    public String statusCode(StatusReport report) {
        return StatusItems.codeOf(report.status());
    }

    @Override
    public boolean updates() {
        return true;
    }

    @Override
    public PushReply read(WireReply reply) throws ReplyFault {
        return PortalReply.of(reply, outcomes);
    }

    @Override
    public String toString() {
        return "NationalCodec";
    }
}
