package io.github.dancu.dvc;

import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStep;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the journal says of the steps of dossiers, and what makes it say so. */
final class StepsNotes {
    private final Portal portal;
    private final Notes notes;

    StepsNotes(Portal portal, Notes notes) {
        this.portal = portal;
        this.notes = notes;
    }

    Optional<StepsNote> find(DossierCode code) {
        return notes.find(Operations.REPORT_STEPS, StepsNote.key(code)).flatMap(StepsNote::tryParse);
    }

    /** @throws io.github.dancu.connect.UnavailableException if the journal cannot be written */
    void before(DossierCode code, StepsNote note) {
        notes.before(Operations.REPORT_STEPS, StepsNote.key(code), note.toText());
    }

    void after(DossierCode code, StepsNote note) {
        notes.after(StepsNote.key(code), note.toText());
    }

    /** The dossier was not there before this client sent it: unless the journal knows of steps, there are none. */
    void begin(DossierCode code) {
        if (find(code).isEmpty()) {
            after(code, sure(code, List.of(), null));
        }
    }

    /**
     * The dossier is there, and perhaps it was this client that brought it. Nobody knows then whether somebody else reported steps; and
     * where a look-up had not shown it, steps that were taken before may be lost.
     */
    void beginInDoubt(DossierCode code) {
        StepsNote before = find(code).orElse(null);
        if (before == null) {
            before(code, StepsNote.inDoubt(notes.newSalt(), List.of(), 0, now()));
        } else if (portal.looksUp() && before.most() > 0) {
            lost(code, before);
        }
    }

    /** The portal has just taken the dossier in as a new one: steps that it took before are there no more, or may be. */
    void beginAnew(DossierCode code) {
        StepsNote before = find(code).orElse(null);
        if (before == null || before.most() == 0) {
            begin(code);
        } else {
            lost(code, before);
        }
    }

    /** These are there and no others of ours, says somebody who knows. */
    void settle(DossierCode code, List<DossierStep> there) {
        before(code, sure(code, there, null));
    }

    /**
     * The note that these steps are there and no more.
     *
     * @param like the note whose place it takes; nothing if there is none
     */
    StepsNote sure(DossierCode code, List<DossierStep> steps, @Nullable StepsNote like) {
        Salt salt = like == null ? notes.newSalt() : like.salt();
        return StepsNote.sure(salt, marks(salt, code, steps));
    }

    List<String> marks(Salt salt, DossierCode code, List<DossierStep> steps) {
        return steps.stream()
                .map(step -> StepsNote.mark(
                        salt, WireRequest.jsonBytes(portal.codec().steps(code, List.of(step)))))
                .toList();
    }

    Instant now() {
        return portal.connection().now();
    }

    private void lost(DossierCode code, StepsNote before) {
        before(code, StepsNote.inDoubt(before.salt(), List.of(), before.most(), now()));
    }
}
