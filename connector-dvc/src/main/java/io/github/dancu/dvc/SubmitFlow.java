package io.github.dancu.dvc;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.Receipt;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.resilience.CallReport;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A submission from its beginning to its end: the dossier, then its steps. Whoever submits the same one meanwhile waits. */
final class SubmitFlow {
    private final Portal portal;
    private final Operation submission;
    private final DossierSender dossiers;
    private final StepsNotes stepsNotes;
    private final StepsSender steps;
    private final Notes notes;

    SubmitFlow(Portal portal, Operation submission, Notes notes) {
        this.portal = portal;
        this.submission = submission;
        this.notes = notes;
        this.dossiers = new DossierSender(portal, notes, submission);
        this.stepsNotes = new StepsNotes(portal, notes);
        this.steps = new StepsSender(portal, stepsNotes);
    }

    Answer<Receipt> submit(AccessContext access, Dossier dossier) {
        DossierItem item = DossierItem.of(portal.codec().dossier(dossier, portal.agencyFor(access)));
        return inTurn(submission, dossier.code(), () -> submitNow(access, dossier, item));
    }

    Answer<Receipt> reportSteps(AccessContext access, DossierCode code, List<DossierStep> all) {
        portal.require(Services.STEPS);
        DossierCheck.of(all).orThrow();
        return inTurn(Operations.REPORT_STEPS, code, () -> {
            CallReport report = steps.send(access, code, all, null);
            if (report != null) {
                return answer(code, Receipt.State.ACCEPTED, report);
            }
            portal.connection().recordReuse(access, Operations.REPORT_STEPS, code.toText());
            return answer(code, Receipt.State.ALREADY_THERE, Portal.noCall(Operations.REPORT_STEPS));
        });
    }

    void settleSteps(DossierCode code, List<DossierStep> there) {
        if (!there.isEmpty()) {
            DossierCheck.of(there).orThrow();
        }
        inTurn(Operations.REPORT_STEPS, code, () -> {
            stepsNotes.settle(code, there);
            return code;
        });
    }

    /** The journal knows nothing of the dossier and its steps any more. */
    void forget(DossierCode code) {
        inTurn(submission, code, () -> {
            notes.drop(submission, DossierNote.key(code));
            notes.drop(submission, StepsNote.key(code));
            return code;
        });
    }

    private Answer<Receipt> submitNow(AccessContext access, Dossier dossier, DossierItem item) {
        DossierCode code = dossier.code();
        List<DossierStep> all = dossier.history().steps();
        DossierSender.Stored stored =
                dossiers.store(access, code, item, stepsNotes.find(code).isPresent());
        switch (stored.origin()) {
            case NEW -> stepsNotes.beginAnew(code);
            case OURS -> stepsNotes.begin(code);
            case PERHAPS_OURS -> stepsNotes.beginInDoubt(code);
            case THERE -> {}
        }
        @Nullable CallReport report = stored.report();
        if (!all.isEmpty()) {
            dossiers.keep(code, item, stored);
            CallReport last =
                    stored.isNew() ? steps.sendNew(access, code, all) : steps.send(access, code, all, stored.found());
            report = report == null ? last : report;
        }
        if (report == null) {
            portal.connection().recordReuse(access, submission, code.toText());
        }
        dossiers.finish(code);
        return answer(code, stored.state(), Objects.requireNonNullElse(report, Portal.noCall(submission)));
    }

    private Answer<Receipt> answer(DossierCode code, Receipt.State state, CallReport report) {
        return Answer.of(portal.receipt(code, state), report);
    }

    private <T> T inTurn(Operation operation, DossierCode code, Supplier<T> work) {
        return notes.inTurn(operation, StepsNote.key(code), work);
    }
}
