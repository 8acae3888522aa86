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

    /** What is known of where a dossier came from, and so of steps of it that nobody but others can have reported. */
    enum Origin {
        /** The portal has just taken it in as a new one. */
        NEW,
        /** This client brought it there: it was not there before. */
        OURS,
        /** It was there, and this client may have brought it, or somebody else. */
        PERHAPS_OURS,
        /** It was there before. */
        THERE
    }

    /**
     * How a dossier came to be at the portal.
     *
     * @param report of the call that brought it there, or showed it; nothing if a note says that it is there
     * @param found the dossier as the portal was seen to hold it
     */
    record Stored(
            State state,
            @Nullable CallReport report,
            Origin origin,
            @Nullable SubmittedDossier found) {
        /** Whether it is there since this call, so that nobody needs to ask what else is. */
        boolean isNew() {
            return found == null && (origin == Origin.NEW || origin == Origin.OURS);
        }
    }

    /**
     * Brings it there.
     *
     * @param known whether the journal knows of its steps: then it has been there before, whatever a look-up shows
     */
    Stored store(AccessContext access, DossierCode code, DossierItem item, boolean known) {
        DossierNote note = notes.find(submission, DossierNote.key(code))
                .flatMap(DossierNote::tryParse)
                .orElse(null);
        Optional<State> before =
                note != null && note.isOf(item) ? note.standing().state() : Optional.empty();
        if (before.isPresent()) {
            return new Stored(before.get(), null, Origin.THERE, null);
        }
        @Nullable Standing begun = note == null ? null : note.standing();
        if (begun != null && begun.state().isPresent()) {
            // From here on the portal may hold either content.
            notes.forget(DossierNote.key(code));
            begun = null;
        }
        if (!portal.looksUp()) {
            return createdBlindly(access, code, item, begun);
        }
        SubmittedDossier found = portal.find(access, code).value().orElse(null);
        if (found != null) {
            // Also what this client began: nobody can see which content arrived, and an update with this one does no
            // harm.
            return updated(access, code, item, originOf(begun), found);
        }
        return known
                ? createdBlindly(access, code, item, begun)
                : createdAfterLooking(access, code, item, begun == Standing.CREATING);
    }

    /** It is there, and its steps are not. */
    void keep(DossierCode code, DossierItem item, Stored stored) {
        DossierNote note = DossierNote.of(notes.newSalt(), item, Standing.of(stored.state()));
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
        Answer<Push.End> answer = pushNew(access, code, item, begun ? null : Standing.CREATING);
        // A repeat that finds it there, where nothing was, finds what an earlier attempt brought.
        if (isDone(answer) || (!begun && isFoundByRepeat(answer))) {
            return new Stored(State.ACCEPTED, answer.report(), isDone(answer) ? Origin.NEW : Origin.OURS, null);
        }
        if (!begun) {
            finish(code);
        }
        return updated(access, code, item, begun ? Origin.OURS : Origin.THERE, null);
    }

    /**
     * Sends it where nobody can ask whether it is there, or where it is although no look-up shows it.
     *
     * @param begun how far an earlier submission came whose end is not known
     */
    private Stored createdBlindly(AccessContext access, DossierCode code, DossierItem item, @Nullable Standing begun) {
        Answer<Push.End> answer = pushNew(access, code, item, begun == null ? Standing.SENDING : null);
        if (isDone(answer)) {
            return new Stored(State.ACCEPTED, answer.report(), Origin.NEW, null);
        }
        Origin origin = begun != null || isFoundByRepeat(answer) ? Origin.PERHAPS_OURS : Origin.THERE;
        if (origin == Origin.THERE) {
            finish(code);
        }
        return portal.codec().updates()
                ? updated(access, code, item, origin, null)
                : new Stored(State.ALREADY_THERE, answer.report(), origin, null);
    }

    /**
     * Sends it as a new one.
     *
     * @param standing what the journal is told before; nothing if it knows that this was begun
     */
    private Answer<Push.End> pushNew(
            AccessContext access, DossierCode code, DossierItem item, @Nullable Standing standing) {
        if (standing != null) {
            DossierNote note = DossierNote.of(notes.newSalt(), item, standing);
            notes.before(submission, DossierNote.key(code), note.toText());
        }
        try {
            return push(access, code, item, Services.NO);
        } catch (OutcomeUnknownException unknown) {
            // The note stays: what is found the next time is ours, or may be.
            throw unknown;
        } catch (ConnectorException | ClientClosedException notTaken) {
            if (standing != null) {
                finish(code);
            }
            throw notTaken;
        }
    }

    private Stored updated(
            AccessContext access, DossierCode code, DossierItem item, Origin origin, @Nullable SubmittedDossier found) {
        Answer<Push.End> answer = push(access, code, item, Services.YES);
        return new Stored(State.UPDATED, answer.report(), origin, found);
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

    private static Origin originOf(@Nullable Standing begun) {
        if (begun == null) {
            return Origin.THERE;
        }
        return begun == Standing.CREATING ? Origin.OURS : Origin.PERHAPS_OURS;
    }

    private boolean isFoundByRepeat(Answer<Push.End> answer) {
        return !isDone(answer) && isRepeatable() && answer.report().attempts() > 1;
    }

    private boolean isRepeatable() {
        return submission.safety() == SafetyClass.IDEMPOTENT_WRITE;
    }

    private static boolean isDone(Answer<Push.End> answer) {
        return answer.value().filter(Push.End.DONE::equals).isPresent();
    }
}
