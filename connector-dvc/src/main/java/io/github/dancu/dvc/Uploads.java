package io.github.dancu.dvc;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.ClientClosedException;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.dossier.DossierCode;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Brings files to the ministry portal, each content of a dossier once. */
final class Uploads {
    private final Portal portal;
    private final Notes notes;
    private final FileNotes files;

    Uploads(Portal portal, Notes notes) {
        this.portal = portal;
        this.notes = notes;
        this.files = new FileNotes(notes);
    }

    Answer<UploadedFile> upload(AccessContext access, DossierCode code, DossierFile file) {
        Upload upload = uploadOf(code, file);
        return inTurn(upload, () -> {
            Answer<StoredFile> there = stored(access, upload);
            StoredFile stored = there.value().orElseThrow();
            UploadedFile uploaded = new UploadedFile(upload.file().attachment(stored.id()), stored.verified());
            return Answer.of(uploaded, there.report());
        });
    }

    /** The portal has it under this id, says somebody who knows. */
    void settle(DossierCode code, DossierFile file, String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a file has an id");
        }
        Upload upload = uploadOf(code, file);
        String kept = upload.file().attachment(id.strip()).id().orElseThrow();
        inTurn(upload, () -> {
            files.begin(upload);
            files.settled(upload, new StoredFile(kept, false));
            return kept;
        });
    }

    /** The portal does not have it, says somebody who knows. */
    void settleMissing(DossierCode code, DossierFile file) {
        Upload upload = uploadOf(code, file);
        inTurn(upload, () -> {
            files.settledMissing(upload);
            return upload;
        });
    }

    private Upload uploadOf(DossierCode code, DossierFile file) {
        return new Upload(portal.ministry(Services.UPLOAD), code, HashedFile.of(file));
    }

    private <T> T inTurn(Upload upload, Supplier<T> work) {
        return notes.inTurn(Operations.UPLOAD, FileNotes.key(upload), work);
    }

    /** The journal knows nothing of the dossier's files any more. */
    void forget(DossierCode code) {
        files.forget(code);
    }

    private Answer<StoredFile> stored(AccessContext access, Upload upload) {
        FileNotes.@Nullable FileNote note = files.find(upload).orElse(null);
        StoredFile known = note == null ? null : note.stored();
        if (known != null) {
            portal.connection().recordReuse(access, Operations.UPLOAD, upload.key());
            return Answer.of(known, Portal.noCall(Operations.UPLOAD));
        }
        files.begin(upload);
        if (upload.canBeAskedFor()) {
            Answer<StoredFile> there = find(access, upload);
            if (there.value().isPresent()) {
                return there;
            }
        }
        if (note != null) {
            requireWaitedFor(access, upload, note);
        }
        return send(access, upload);
    }

    /** What may have arrived is not sent again on a guess, nor before the portal had the time to show it. */
    private void requireWaitedFor(AccessContext access, Upload upload, FileNotes.FileNote note) {
        String cutOff = "an upload of the file was cut off before";
        if (!upload.canBeAskedFor()) {
            throw inDoubt(access, upload, cutOff + ": settleUpload or settleMissingUpload says what became of it");
        }
        Instant now = portal.connection().now();
        Instant since = note.inDoubtSince();
        if (since == null) {
            // Whoever sent it was ended: nobody noted when.
            files.inDoubt(upload, now);
            since = now;
        }
        Instant sentAgainFrom = since.plus(portal.resendAfter());
        if (now.isBefore(sentAgainFrom)) {
            throw inDoubt(
                    access,
                    upload,
                    cutOff + "; if the portal does not show it, it is sent again from " + sentAgainFrom);
        }
    }

    private Answer<StoredFile> send(AccessContext access, Upload upload) {
        files.underWay(upload);
        Answer<StoredFile> sent;
        try {
            sent = portal.connection().send(access, Operations.UPLOAD, upload.key(), upload, asking(access, upload));
        } catch (OutcomeUnknownException unknown) {
            files.inDoubt(upload, portal.connection().now());
            throw unknown;
        } catch (ConnectorException | ClientClosedException notTaken) {
            files.notThere(upload);
            throw notTaken;
        }
        if (sent.value().isPresent()) {
            files.there(upload, sent.value().get());
            return sent;
        }
        Answer<StoredFile> there = upload.canBeAskedFor() ? find(access, upload) : sent;
        if (there.value().isEmpty()) {
            files.inDoubt(upload, portal.connection().now());
            throw inDoubt(access, upload, "the portal says that it has the file, and not under which id");
        }
        return there;
    }

    private Answer<StoredFile> find(AccessContext access, Upload upload) {
        Answer<StoredFile> there =
                portal.connection().ask(access, Operations.FIND_UPLOAD, upload.key(), upload.question());
        there.value().ifPresent(stored -> files.there(upload, stored));
        return there;
    }

    private Optional<StoredFile> found(AccessContext access, Upload upload) {
        files.begin(upload);
        return find(access, upload).value();
    }

    private OutcomeUnknownException inDoubt(AccessContext access, Upload upload, String why) {
        return portal.connection().inDoubt(Operations.UPLOAD, why, upload.key(), asking(access, upload));
    }

    private Supplier<Optional<Receipt>> asking(AccessContext access, Upload upload) {
        return () -> {
            if (!upload.canBeAskedFor()) {
                throw Portal.cannotBeAsked(
                        "file",
                        "cannot be asked for; look at the portal's web pages, and settleUpload or settleMissingUpload");
            }
            return inTurn(upload, () -> found(access, upload))
                    .map(stored -> new Receipt(
                            upload.key(),
                            Receipt.State.ALREADY_THERE,
                            portal.connection().now()));
        };
    }
}
