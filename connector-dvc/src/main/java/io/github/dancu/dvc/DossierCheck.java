package io.github.dancu.dvc;

import io.github.dancu.connect.InputCheck;
import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierDates;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.Reuse;
import io.github.dancu.dossier.SupplementRound;
import java.time.LocalDateTime;
import java.util.List;

/** What the portal could not take of a dossier, field by field, before anything is sent. */
final class DossierCheck {
    private final InputCheck check;

    private DossierCheck(String operation) {
        this.check = InputCheck.of(DvcClient.SYSTEM, operation);
    }

    static InputCheck of(Dossier dossier) {
        DossierCheck found = new DossierCheck(Operations.SUBMIT);
        found.checkProcedure(dossier.procedure());
        found.checkDates(dossier.dates());
        found.text("handlingUnit", dossier.handlingUnit());
        if (dossier.portalAccount().isPresent() && dossier.channel() != Channel.ONLINE) {
            found.check.reject("portalAccount", "is sent for a dossier handed in online only");
        }
        found.checkSupplements(dossier.history().supplements());
        found.checkSteps(dossier.history().steps());
        return found.check;
    }

    /** What the ministry portal could not take: it has fewer fields. */
    static InputCheck ofMinistry(Dossier dossier) {
        DossierCheck found = new DossierCheck(Operations.SUBMIT);
        dossier.dates().submittedAt().ifPresent(time -> found.fourDigitYear("submittedAt", time));
        found.fourDigitYear("receivedAt", dossier.dates().receivedAt());
        found.checkUploaded(dossier.contents().attachments());
        found.checkSteps(dossier.history().steps());
        return found.check;
    }

    /** What no portal could take of steps that are reported without their dossier. */
    static InputCheck of(List<DossierStep> steps) {
        DossierCheck found = new DossierCheck(Operations.REPORT_STEPS.name());
        if (steps.isEmpty()) {
            found.check.reject("steps", "are missing");
        }
        found.checkSteps(steps);
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

    private void checkSteps(List<DossierStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            DossierStep step = steps.get(i);
            String prefix = "steps[" + i + "].";
            text(prefix + "status", step.status().raw());
            fourDigitYear(prefix + "at", step.at());
            step.startedAt().ifPresent(time -> fourDigitYear(prefix + "startedAt", time));
            step.dueAt().ifPresent(time -> fourDigitYear(prefix + "dueAt", time));
        }
    }

    /** A file is there, or what stands for it is. */
    private void checkUploaded(List<Attachment> attachments) {
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            if (attachment.id().isEmpty() && attachment.reuse() == Reuse.NONE) {
                check.reject("attachments[" + i + "].id", "is missing: the file has to be uploaded first");
            }
        }
    }

    private void text(String field, String text) {
        if (text.isBlank()) {
            check.reject(field, "is missing");
        }
    }

    private void fourDigitYear(String field, LocalDateTime time) {
        FourDigits.check(check, field, time);
    }
}
