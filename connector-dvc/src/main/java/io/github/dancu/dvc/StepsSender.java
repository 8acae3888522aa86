package io.github.dancu.dvc;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.ClientClosedException;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.resilience.CallReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends the steps that the portal does not have, in their order, each once: what may have been taken is never sent again on a guess.
 * One thread at a time for each dossier.
 */
final class StepsSender {
    private static final int MOST_AT_ONCE = 10;

    private final Portal portal;
    private final Notes notes;

    StepsSender(Portal portal, Notes notes) {
        this.portal = portal;
        this.notes = notes;
    }

    /**
     * Sends what is missing.
     *
     * @param steps all steps of the dossier
     * @param found the dossier as the portal was just seen to hold it; nothing if that is to be asked
     * @return the report of the last call; nothing if none was needed
     * @throws OutcomeUnknownException if steps may have been taken, now or before
     */
    @Nullable
    CallReport send(AccessContext access, DossierCode code, List<DossierStep> steps, @Nullable SubmittedDossier found) {
        return sendFrom(taken(access, code, steps, found), access, code, steps);
    }

    /** The same for a dossier that the portal has just taken in as a new one: nobody has to ask what it has. */
    @Nullable
    CallReport sendNew(AccessContext access, DossierCode code, List<DossierStep> steps) {
        StepsNote note = note(code).orElse(StepsNote.taken(0));
        return note.isSure() ? sendFrom(note.taken(), access, code, steps) : send(access, code, steps, null);
    }

    /** Whether the journal says anything of the dossier's steps. */
    boolean knows(DossierCode code) {
        return note(code).isPresent();
    }

    /** The dossier is new at the portal: it has no steps there, unless the journal knows of some. */
    void begin(DossierCode code) {
        if (note(code).isEmpty()) {
            notes.after(StepsNote.key(code), StepsNote.taken(0).toText());
        }
    }

    /** So many steps are there, says somebody who knows. */
    void settle(DossierCode code, int taken) {
        notes.before(
                Operations.REPORT_STEPS,
                StepsNote.key(code),
                StepsNote.taken(taken).toText());
    }

    private @Nullable CallReport sendFrom(int first, AccessContext access, DossierCode code, List<DossierStep> steps) {
        CallReport report = null;
        for (int from = first; from < steps.size(); from += MOST_AT_ONCE) {
            int to = Math.min(from + MOST_AT_ONCE, steps.size());
            report = sendChunk(access, code, steps, from, to);
        }
        return report;
    }

    private int taken(
            AccessContext access, DossierCode code, List<DossierStep> steps, @Nullable SubmittedDossier found) {
        Optional<StepsNote> note = note(code);
        int sure = note.map(StepsNote::taken).orElse(0);
        boolean isSure = note.isPresent() && note.get().isSure();
        if (isSure && sure >= steps.size()) {
            return sure;
        }
        OptionalInt shown = shown(access, code, steps, found);
        // What was confirmed once is there, also while a look-up does not show it yet.
        if (shown.isPresent() && (isSure || shown.getAsInt() >= sure)) {
            return Math.max(sure, shown.getAsInt());
        }
        if (note.isEmpty()) {
            throw inDoubt(access, code, steps, steps.size(), "nobody knows which steps the portal has");
        }
        if (!isSure) {
            int last = sure + note.get().underWay();
            throw inDoubt(access, code, steps, last, "steps " + (sure + 1) + " to " + last + " may have been taken");
        }
        return sure;
    }

    private Optional<StepsNote> note(DossierCode code) {
        return notes.find(Operations.REPORT_STEPS, StepsNote.key(code)).flatMap(StepsNote::tryParse);
    }

    private CallReport sendChunk(AccessContext access, DossierCode code, List<DossierStep> steps, int from, int to) {
        String key = StepsNote.key(code);
        notes.before(Operations.REPORT_STEPS, key, new StepsNote(from, to - from).toText());
        Push push = new Push(
                portal,
                portal.agencyFor(access),
                Services.STEPS,
                Map.of(),
                portal.codec().steps(code, steps.subList(from, to)),
                Belief.SESSION,
                false);
        CallReport report;
        try {
            Answer<Push.End> answer = portal.connection()
                    .send(access, Operations.REPORT_STEPS, code.toText(), push, asking(access, code, steps, to));
            report = answer.report();
        } catch (OutcomeUnknownException unknown) {
            if (!isShown(access, code, steps, to)) {
                throw unknown;
            }
            report = unknown.report();
        } catch (ConnectorException | ClientClosedException notTaken) {
            notes.after(key, StepsNote.taken(from).toText());
            throw notTaken;
        }
        notes.after(key, StepsNote.taken(to).toText());
        return report;
    }

    private OutcomeUnknownException inDoubt(
            AccessContext access, DossierCode code, List<DossierStep> steps, int last, String why) {
        return portal.connection()
                .inDoubt(Operations.REPORT_STEPS, why, code.toText(), asking(access, code, steps, last));
    }

    /** Asks whether the portal has the steps up to the last of those in doubt. */
    private Supplier<Optional<Receipt>> asking(
            AccessContext access, DossierCode code, List<DossierStep> steps, int last) {
        return () -> {
            OptionalInt shown = shown(access, code, steps, null);
            if (shown.isEmpty()) {
                throw Portal.cannotBeAsked("steps", "are nothing that the portal tells of; look at its web pages");
            }
            if (shown.getAsInt() < Math.min(last, steps.size())) {
                return Optional.empty();
            }
            return Optional.of(portal.receipt(code, Receipt.State.ALREADY_THERE));
        };
    }

    private boolean isShown(AccessContext access, DossierCode code, List<DossierStep> steps, int upTo) {
        try {
            OptionalInt shown = shown(access, code, steps, null);
            return shown.isPresent() && shown.getAsInt() >= upTo;
        } catch (ConnectorException cannotBeAsked) {
            return false;
        }
    }

    /** How many the portal shows, from the first on; empty if it does not tell, or not clearly. */
    private OptionalInt shown(
            AccessContext access, DossierCode code, List<DossierStep> steps, @Nullable SubmittedDossier found) {
        if (!portal.shownSteps().counts() || !portal.looksUp()) {
            return OptionalInt.empty();
        }
        SubmittedDossier there =
                found != null ? found : portal.find(access, code).value().orElse(null);
        @Nullable List<ShownStep> list = there == null ? null : there.shownSteps();
        return list == null ? OptionalInt.empty() : ShownStep.shownOf(steps, list);
    }
}
