package io.github.dancu.dvc;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.ClientClosedException;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt.State;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dvc.DossierNote.Standing;
import io.github.dancu.resilience.CallReport;
import io.github.dancu.resilience.SafetyClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings a dossier to the portal, without its steps: as a new one, or in the place of what is there. */
final class DossierSender {
    private final Portal portal;
    private final Notes notes;
    private final Operation submission;

    DossierSender(Portal portal, Notes notes, Operation submission) {
        this.portal = portal;
        this.notes = notes;
        this.submission = submission;
    }

    /**
     * How a dossier came to be at the portal.
     *
     * @param report of the call that brought it there, or showed it; nothing if a note says that it is there
     * @param isNew whether this client brought it there as a new one, so that nobody has reported steps of it
     * @param found the dossier as the portal was seen to hold it
     */
    record Stored(
            State state,
            @Nullable CallReport report,
            boolean isNew,
            @Nullable SubmittedDossier found) {}

    /**
     * Brings it there.
     *
     * @param item the dossier as the portal wants it
     * @param known whether the journal knows of its steps: then it has been there before, whatever a look-up shows
     */
    Stored store(AccessContext access, DossierCode code, DossierItem item, boolean known) {
        Optional<DossierNote> note =
                notes.find(submission, DossierNote.key(code)).flatMap(DossierNote::tryParse);
        boolean same = note.isPresent() && note.get().digest().equals(item.digest());
        Optional<State> before =
                note.filter(unused -> same).flatMap(one -> one.standing().state());
        if (before.isPresent()) {
            return new Stored(before.get(), null, false, null);
        }
        if (note.isPresent() && note.get().standing() != Standing.CREATING) {
            // From here on the portal may hold either content.
            notes.forget(DossierNote.key(code));
        }
        if (!portal.looksUp()) {
            return createdBlindly(access, code, item);
        }
        SubmittedDossier found = portal.find(access, code).value().orElse(null);
        // It was not there when this client began to send it.
        boolean begun = note.isPresent() && note.get().standing() == Standing.CREATING;
        if (found != null) {
            // Also what this client began: nobody can see which content arrived, and an update with this one does no
            // harm.
            return updated(access, code, item, begun, found);
        }
        return known ? createdBlindly(access, code, item) : createdAfterLooking(access, code, item, begun);
    }

    /** It is there, and its steps are not. */
    void keep(DossierCode code, DossierItem item, Stored stored) {
        DossierNote note = new DossierNote(item.digest(), Standing.of(stored.state()));
        notes.after(DossierNote.key(code), note.toText());
    }

    /** The submission has come to its end. */
    void finish(DossierCode code) {
        notes.forget(DossierNote.key(code));
    }

    /**
     * Sends what no look-up showed.
     *
     * @param begun whether that was begun before, and its end is not known
     */
    private Stored createdAfterLooking(AccessContext access, DossierCode code, DossierItem item, boolean begun) {
        if (!begun) {
            String note = new DossierNote(item.digest(), Standing.CREATING).toText();
            notes.before(submission, DossierNote.key(code), note);
        }
        Answer<Push.End> answer;
        try {
            answer = push(access, code, item, Services.NO);
        } catch (OutcomeUnknownException unknown) {
            // The note stays: what is found the next time is ours.
            throw unknown;
        } catch (ConnectorException | ClientClosedException notTaken) {
            if (!begun) {
                finish(code);
            }
            throw notTaken;
        }
        // A repeat that finds it there, where nothing was, finds what an earlier attempt brought.
        boolean repeated = !begun && isRepeatable() && answer.report().attempts() > 1;
        if (isDone(answer) || repeated) {
            return new Stored(State.ACCEPTED, answer.report(), true, null);
        }
        if (!begun) {
            finish(code);
        }
        return updated(access, code, item, begun, null);
    }

    private Stored createdBlindly(AccessContext access, DossierCode code, DossierItem item) {
        Answer<Push.End> answer = push(access, code, item, Services.NO);
        if (isDone(answer)) {
            return new Stored(State.ACCEPTED, answer.report(), true, null);
        }
        return portal.codec().updates()
                ? updated(access, code, item, false, null)
                : new Stored(State.ALREADY_THERE, answer.report(), false, null);
    }

    private Stored updated(
            AccessContext access, DossierCode code, DossierItem item, boolean isNew, @Nullable SubmittedDossier found) {
        Answer<Push.End> answer = push(access, code, item, Services.YES);
        return new Stored(State.UPDATED, answer.report(), isNew, found);
    }

    private Answer<Push.End> push(AccessContext access, DossierCode code, DossierItem item, String updating) {
        Push push = new Push(
                portal,
                portal.agencyFor(access),
                Services.SUBMIT,
                Map.of(Services.UPDATING, updating),
                List.of(item.item()),
                isRepeatable() ? Belief.SESSION : Belief.NOTHING,
                updating.equals(Services.NO));
        return portal.connection().send(access, submission, code.toText(), push, () -> {
            if (updating.equals(Services.YES)) {
                throw Portal.cannotBeAsked("dossier", "was there before, in whichever form; submit it again");
            }
            return portal.findReceipt(access, code);
        });
    }

    private boolean isRepeatable() {
        return submission.safety() == SafetyClass.IDEMPOTENT_WRITE;
    }

    private static boolean isDone(Answer<Push.End> answer) {
        return answer.value().filter(Push.End.DONE::equals).isPresent();
    }
}
