package io.github.dancu.dvc;

import io.github.dancu.connect.InputCheck;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierDates;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.SupplementRound;
import java.time.LocalDateTime;
import java.util.List;

/** What the portal could not take of a dossier, field by field, before anything is sent. */
final class DossierCheck {
    private final InputCheck check = InputCheck.of(DvcClient.SYSTEM, DvcClient.SUBMIT);

    private DossierCheck() {}

    static InputCheck of(Dossier dossier) {
        DossierCheck found = new DossierCheck();
        found.checkProcedure(dossier.procedure());
        found.checkDates(dossier.dates());
        found.text("handlingUnit", dossier.handlingUnit());
        if (dossier.portalAccount().isPresent() && dossier.channel() != Channel.ONLINE) {
            found.check.reject("portalAccount", "is sent for a dossier handed in online only");
        }
        found.checkSupplements(dossier.history().supplements());
        return found.check;
    }

    private void checkProcedure(Procedure procedure) {
        text("procedure.name", procedure.name());
        text("procedure.fieldCode", procedure.fieldCode());
        text("procedure.fieldName", procedure.fieldName());
    }

    private void checkDates(DossierDates dates) {
        dates.submittedAt().ifPresent(time -> fourDigitYear("submittedAt", time));
        fourDigitYear("receivedAt", dates.receivedAt());
        dates.dueAt().ifPresent(time -> fourDigitYear("dueAt", time));
        dates.finishedAt().ifPresent(time -> fourDigitYear("finishedAt", time));
        dates.returnedAt().ifPresent(time -> fourDigitYear("returnedAt", time));
        dates.refusedAt().ifPresent(time -> fourDigitYear("refusedAt", time));
    }

    private void checkSupplements(List<SupplementRound> rounds) {
        for (int i = 0; i < rounds.size(); i++) {
            SupplementRound round = rounds.get(i);
            String prefix = "supplements[" + i + "].";
            fourDigitYear(prefix + "requestedAt", round.requestedAt());
            round.suppliedAt().ifPresent(time -> fourDigitYear(prefix + "suppliedAt", time));
            round.oldDueAt().ifPresent(time -> fourDigitYear(prefix + "oldDueAt", time));
            round.newDueAt().ifPresent(time -> fourDigitYear(prefix + "newDueAt", time));
        }
    }

    private void text(String field, String text) {
        if (text.isBlank()) {
            check.reject(field, "is missing");
        }
    }

    private void fourDigitYear(String field, LocalDateTime time) {
        if (time.getYear() < 1000 || time.getYear() > 9999) {
            check.reject(field, "has no year of four digits");
        }
    }
}
