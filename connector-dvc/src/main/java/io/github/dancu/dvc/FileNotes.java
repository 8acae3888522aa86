package io.github.dancu.dvc;

import io.github.dancu.dossier.DossierCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the journal says of the files of dossiers: of each how far it has come, and of each dossier which there are. */
final class FileNotes {
    private static final String UNDER_WAY = "?";
    private static final String IN_DOUBT = "? ";
    private static final String VERIFIED = "verified ";
    private static final String UNVERIFIED = "unverified ";

    private final Notes notes;

    FileNotes(Notes notes) {
        this.notes = notes;
    }

    /**
     * What is known of one file.
     *
     * @param stored where it is; nothing if it was being sent
     * @param inDoubtSince when its sending had ended in doubt; nothing if nobody noted an end
     */
    record FileNote(@Nullable StoredFile stored, @Nullable Instant inDoubtSince) {}

    /** Empty if nothing is known, or nobody can say what it means. */
    Optional<FileNote> find(Upload upload) {
        return notes.find(Operations.UPLOAD, key(upload)).flatMap(FileNotes::read);
    }

    /** From now on something may be known of it. */
    void begin(Upload upload) {
        String all = allKey(upload.code());
        notes.inTurn(Operations.UPLOAD, all, () -> {
            List<String> hashes = hashes(all);
            if (!hashes.contains(upload.file().hash())) {
                hashes.add(upload.file().hash());
                notes.before(Operations.UPLOAD, all, String.join(" ", hashes));
            }
            return hashes;
        });
    }

    void underWay(Upload upload) {
        notes.before(Operations.UPLOAD, key(upload), UNDER_WAY);
    }

    /** Nobody sends it any more, and nobody knows whether it arrived. */
    void inDoubt(Upload upload, Instant since) {
        notes.after(key(upload), IN_DOUBT + since);
    }

    void there(Upload upload, StoredFile stored) {
        notes.after(key(upload), text(stored));
    }

    /** Somebody who knows says so, and must know whether it was written down. */
    void settled(Upload upload, StoredFile stored) {
        notes.before(Operations.UPLOAD, key(upload), text(stored));
    }

    void settledMissing(Upload upload) {
        notes.drop(Operations.UPLOAD, key(upload));
    }

    void notThere(Upload upload) {
        notes.forget(key(upload));
    }

    /** Forgets the files of a dossier, each when nobody sends it: note and list together, or a note would be left that no list knows. */
    void forget(DossierCode code) {
        String all = allKey(code);
        for (String hash : hashes(all)) {
            String key = key(code, hash);
            notes.inTurn(Operations.UPLOAD, key, () -> {
                notes.drop(Operations.UPLOAD, key);
                return notes.inTurn(Operations.UPLOAD, all, () -> strike(all, hash));
            });
        }
    }

    private List<String> strike(String all, String hash) {
        List<String> left = hashes(all);
        left.remove(hash);
        if (left.isEmpty()) {
            notes.drop(Operations.UPLOAD, all);
        } else {
            notes.before(Operations.UPLOAD, all, String.join(" ", left));
        }
        return left;
    }

    static String key(Upload upload) {
        return key(upload.code(), upload.file().hash());
    }

    private static String key(DossierCode code, String hash) {
        return "file/" + code.toText() + "/" + hash;
    }

    private static String allKey(DossierCode code) {
        return "files/" + code.toText();
    }

    private List<String> hashes(String all) {
        String known = notes.find(Operations.UPLOAD, all).orElse("");
        return new ArrayList<>(known.isEmpty() ? List.of() : List.of(known.split(" ", -1)));
    }

    private static String text(StoredFile stored) {
        return (stored.verified() ? VERIFIED : UNVERIFIED) + stored.id();
    }

    private static Optional<FileNote> read(String text) {
        if (text.startsWith(UNDER_WAY)) {
            return Optional.of(new FileNote(null, since(text)));
        }
        for (String word : List.of(VERIFIED, UNVERIFIED)) {
            if (text.startsWith(word)) {
                StoredFile stored = new StoredFile(text.substring(word.length()), word.equals(VERIFIED));
                return Optional.of(new FileNote(stored, null));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Instant since(String text) {
        try {
            return text.startsWith(IN_DOUBT) ? Instant.parse(text.substring(IN_DOUBT.length())) : null;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
