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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends the steps that the portal does not have, in their order, each once: what may have been taken is never sent again on a guess,
 * and nothing is sent behind steps that are others than those that were taken. One thread at a time for each dossier.
 */
final class StepsSender {
    private static final int MOST_AT_ONCE = 10;

    private final Portal portal;
    private final StepsNotes notes;

    StepsSender(Portal portal, StepsNotes notes) {
        this.portal = portal;
        this.notes = notes;
    }

    /**
     * Sends what is missing.
     *
     * @param steps all steps of the dossier
     * @param found the dossier as the portal was just seen to hold it; nothing if that is to be asked
     * @return the report of the last call; nothing if none was needed
     * @throws OutcomeUnknownException if steps may have been taken, now or before, or others than these were
     */
    @Nullable
    CallReport send(AccessContext access, DossierCode code, List<DossierStep> steps, @Nullable SubmittedDossier found) {
        StepsNote note = notes.find(code).orElse(null);
        return sendFrom(taken(access, code, steps, note, found), note, access, code, steps);
    }

    /** The same for a dossier that the portal has just taken in as a new one: nobody has to ask what it has. */
    @Nullable
    CallReport sendNew(AccessContext access, DossierCode code, List<DossierStep> steps) {
        StepsNote note = notes.find(code).orElse(null);
        boolean none = note != null && note.isSure() && note.most() == 0;
        return none ? sendFrom(0, note, access, code, steps) : send(access, code, steps, null);
    }

    private @Nullable CallReport sendFrom(
            int first, @Nullable StepsNote note, AccessContext access, DossierCode code, List<DossierStep> steps) {
        if (note != null && note.taken().size() >= steps.size()) {
            return null;
        }
        StepsNote all = notes.sure(code, steps, note);
        StepsNote end = note == null ? all : note.settledUpTo(all);
        if (first == steps.size()) {
            // A look-up has told what the journal did not know.
            notes.after(code, end);
        }
        CallReport report = null;
        StepsNote ifNotTaken = note == null || note.isSure() ? all.first(first) : note;
        for (int from = first; from < steps.size(); from += MOST_AT_ONCE) {
            boolean last = from + MOST_AT_ONCE >= steps.size();
            StepsNote after = last ? end : all.first(from + MOST_AT_ONCE);
            report = sendChunk(access, code, steps, all.first(from), after, ifNotTaken);
            ifNotTaken = after;
        }
        return report;
    }

    /** How many of the steps the portal has, from the first on. */
    private int taken(
            AccessContext access,
            DossierCode code,
            List<DossierStep> steps,
            @Nullable StepsNote note,
            @Nullable SubmittedDossier found) {
        int sure = note == null ? 0 : note.taken().size();
        if (note != null) {
            requireSame(access, code, steps, note);
            if (sure >= steps.size()) {
                return sure;
            }
        }
        StepMatch match = tellsOfSteps() ? match(steps, found != null ? found : find(access, code)) : null;
        if (match != null && match.hasGapAfter(sure)) {
            int missing = match.firstAfter(sure) + 1;
            throw inDoubt(
                    access,
                    code,
                    steps,
                    steps.size(),
                    "the portal shows later steps than step " + missing + ", and not that one");
        }
        if (note == null) {
            if (match == null || !match.isClear()) {
                throw inDoubt(access, code, steps, steps.size(), "nobody knows which steps the portal has");
            }
            return match.first();
        }
        if (note.isSure()) {
            // What was confirmed once is there, also while a look-up does not show it yet.
            return match == null ? sure : match.firstAfter(sure);
        }
        if (match == null || !match.isClear() || match.first() < sure) {
            throw inDoubt(access, code, steps, note.most(), doubt(note));
        }
        if (match.first() >= Math.min(note.most(), steps.size()) || isWaitedFor(note)) {
            return match.first();
        }
        String later = "; if the portal does not show them, they are sent again from " + sentAgainFrom(note);
        throw inDoubt(access, code, steps, note.most(), doubt(note) + later);
    }

    /** A step that was put in between, or was changed, would be lost, and the one after it sent twice. */
    private void requireSame(AccessContext access, DossierCode code, List<DossierStep> steps, StepsNote note) {
        List<String> taken = note.taken();
        int both = Math.min(taken.size(), steps.size());
        List<String> marks = notes.marks(note.salt(), code, steps.subList(0, both));
        for (int i = 0; i < both; i++) {
            if (!marks.get(i).equals(taken.get(i))) {
                String why = "step " + (i + 1) + " is another than the portal took in its place";
                throw inDoubt(access, code, steps, steps.size(), why);
            }
        }
    }

    private boolean isWaitedFor(StepsNote note) {
        return !notes.now().isBefore(sentAgainFrom(note));
    }

    private Instant sentAgainFrom(StepsNote note) {
        Instant since = note.since();
        return since == null ? Instant.MIN : since.plus(portal.resendAfter());
    }

    private static String doubt(StepsNote note) {
        if (note.underWay() == 0) {
            return "the dossier may have been there before, and nobody knows whether somebody reported steps of it";
        }
        return "steps " + (note.taken().size() + 1) + " to " + note.most() + " may have been taken";
    }

    /** @param ifNotTaken what is known if these are not taken: an earlier doubt stays one */
    private CallReport sendChunk(
            AccessContext access,
            DossierCode code,
            List<DossierStep> steps,
            StepsNote before,
            StepsNote after,
            StepsNote ifNotTaken) {
        int from = before.taken().size();
        int to = after.taken().size();
        notes.before(code, StepsNote.inDoubt(before.salt(), before.taken(), to - from, notes.now()));
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
            notes.after(code, ifNotTaken);
            throw notTaken;
        }
        notes.after(code, after);
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
            SubmittedDossier there = tellsOfSteps() ? find(access, code) : null;
            if (there == null && tellsOfSteps()) {
                return Optional.empty();
            }
            StepMatch match = match(steps, there);
            if (match == null) {
                throw Portal.cannotBeAsked(
                        "steps", "cannot be asked for; look at the portal's web pages, and settleSteps");
            }
            int most = Math.min(last, steps.size());
            if (match.first() < most && !match.isClear()) {
                throw Portal.cannotBeAsked(
                        "steps", "are others than the portal shows; look at its web pages, and settleSteps");
            }
            return match.first() < most
                    ? Optional.empty()
                    : Optional.of(portal.receipt(code, Receipt.State.ALREADY_THERE));
        };
    }

    private boolean isShown(AccessContext access, DossierCode code, List<DossierStep> steps, int upTo) {
        try {
            StepMatch match = match(steps, tellsOfSteps() ? find(access, code) : null);
            return match != null && match.first() >= upTo;
        } catch (ConnectorException | ClientClosedException cannotBeAsked) {
            return false;
        }
    }

    private boolean tellsOfSteps() {
        return portal.shownSteps().counts() && portal.looksUp();
    }

    private @Nullable SubmittedDossier find(AccessContext access, DossierCode code) {
        return portal.find(access, code).value().orElse(null);
    }

    /** What a dossier that the portal shows tells of the steps; nothing if it shows none, or no list of its steps. */
    private static @Nullable StepMatch match(List<DossierStep> steps, @Nullable SubmittedDossier there) {
        @Nullable List<ShownStep> list = there == null ? null : there.shownSteps();
        return list == null ? null : StepMatch.of(steps, list);
    }
}
