package io.github.dancu.dvc;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Receipt;
import io.github.dancu.dossier.DossierCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports what becomes of a dossier that came from the portal. */
record StatusFlow(Portal portal) {
    // One public source says that the service is of this type.
    private static final Map<String, String> TYPE = Map.of("type", "2");

    Answer<Receipt> report(AccessContext access, StatusReport report) {
        portal.require(Services.STATUS);
        Push push = new Push(
                portal,
                portal.agencyFor(access),
                Services.STATUS,
                TYPE,
                List.of(portal.codec().status(report)),
                Belief.SESSION,
                false);
        DossierCode code = report.code();
        Answer<Push.End> answer = portal.connection()
                .send(access, Operations.REPORT_STATUS, code.toText(), push, () -> shown(access, report));
        return Answer.of(portal.receipt(code, Receipt.State.ACCEPTED), answer.report());
    }

    /** The proof that the portal shows the status, whoever set it. */
    private Optional<Receipt> shown(AccessContext access, StatusReport report) {
        if (!portal.looksUp()) {
            throw Portal.cannotBeAsked("status", "cannot be asked for; look at the portal's web pages");
        }
        String code = portal.codec().statusCode(report);
        return portal.find(access, report.code())
                .value()
                .filter(found -> found.status().raw().strip().equals(code))
                .map(found -> portal.receipt(report.code(), Receipt.State.ALREADY_THERE));
    }
}
