package io.github.dancu.dvc;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.ClientClosedException;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.DossierCode;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Brings files to the ministry portal, each content of a dossier once. */
final class Uploads {
    private static final String UNDER_WAY = "?";

    private final Portal portal;
    private final Notes notes;
    private final boolean asks;

    /** @param asks whether the portal can be asked for a file */
    Uploads(Portal portal, Notes notes, boolean asks) {
        this.portal = portal;
        this.notes = notes;
        this.asks = asks;
    }

    Answer<Attachment> upload(AccessContext access, DossierCode code, DossierFile file) {
        MinistryChannel channel = portal.ministry(Services.UPLOAD);
        HashedFile hashed = HashedFile.of(file);
        Upload upload = new Upload(channel, code, hashed);
        return notes.inTurn(Operations.UPLOAD, upload.noteKey(), () -> {
            Answer<String> id = idOf(access, upload);
            return Answer.of(hashed.attachment(id.value().orElseThrow()), id.report());
        });
    }

    private Answer<String> idOf(AccessContext access, Upload upload) {
        @Nullable String note = notes.find(Operations.UPLOAD, upload.noteKey()).orElse(null);
        if (note != null && !note.equals(UNDER_WAY)) {
            portal.connection().recordReuse(access, Operations.UPLOAD, upload.key());
            return Answer.of(note, Portal.noCall(Operations.UPLOAD));
        }
        if (asks) {
            Answer<String> there = find(access, upload);
            if (there.value().isPresent()) {
                return there;
            }
        } else if (note != null) {
            throw inDoubt(access, upload, "an upload of the file was cut off before");
        }
        return send(access, upload);
    }

    private Answer<String> send(AccessContext access, Upload upload) {
        notes.before(Operations.UPLOAD, upload.noteKey(), UNDER_WAY);
        Answer<String> sent;
        try {
            sent = portal.connection().send(access, Operations.UPLOAD, upload.key(), upload, asking(access, upload));
        } catch (OutcomeUnknownException unknown) {
            throw unknown;
        } catch (ConnectorException | ClientClosedException notTaken) {
            notes.forget(upload.noteKey());
            throw notTaken;
        }
        Optional<String> id = sent.value();
        if (id.isPresent()) {
            notes.after(upload.noteKey(), id.get());
            return sent;
        }
        Answer<String> there = asks ? find(access, upload) : sent;
        if (there.value().isEmpty()) {
            throw inDoubt(access, upload, "the portal says that it has the file, and not under which id");
        }
        return there;
    }

    private Answer<String> find(AccessContext access, Upload upload) {
        Answer<String> there = portal.connection().ask(access, Operations.FIND_UPLOAD, upload.key(), upload.question());
        there.value().ifPresent(id -> notes.after(upload.noteKey(), id));
        return there;
    }

    private OutcomeUnknownException inDoubt(AccessContext access, Upload upload, String why) {
        return portal.connection().inDoubt(Operations.UPLOAD, why, upload.key(), asking(access, upload));
    }

    private Supplier<Optional<Receipt>> asking(AccessContext access, Upload upload) {
        return () -> {
            if (!asks) {
                throw Portal.cannotBeAsked("file", "is nothing that the portal could be asked for");
            }
            return find(access, upload)
                    .value()
                    .map(id -> new Receipt(
                            upload.key(),
                            Receipt.State.ALREADY_THERE,
                            portal.connection().now()));
        };
    }
}
