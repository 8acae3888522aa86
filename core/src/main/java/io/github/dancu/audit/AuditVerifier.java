package io.github.dancu.audit;

import io.github.dancu.files.OwnFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds whether the files of an {@link AuditFile} are what was written: the first line that was changed, taken out, put in or moved
 * is named.
 *
 * <p>Reads, and changes nothing; a log in use can be verified. Memory does not grow with the log. Immutable and thread-safe.
 *
 * <p>What no file can show by itself: that lines were cut off at its end, and, where no {@linkplain AuditFile.Builder#key key} is
 * used, that all of it was written anew by somebody who knows the format. Note the {@linkplain AuditVerdict#head() head} in another
 * place from time to time, and ask whether the log still {@linkplain #holding holds} it.
 */
public final class AuditVerifier {
    private static final int LOOKS = 10_000;

    private final AuditFiles files;
    private final @Nullable Supplier<byte[]> key;
    private final @Nullable AuditHead noted;

    private AuditVerifier(AuditFiles files, @Nullable Supplier<byte[]> key, @Nullable AuditHead noted) {
        this.files = files;
        this.key = key;
        this.noted = noted;
    }

    /**
     * A verifier of the log in this file and of its full files beside it.
     *
     * @param path the file that was given to {@link AuditFile}; or a full one, which is then verified alone
     */
    public static AuditVerifier of(Path path) {
        return new AuditVerifier(new AuditFiles(path), null, null);
    }

    /** The same for a log that is written with this key. */
    public AuditVerifier key(Supplier<byte[]> key) {
        return new AuditVerifier(files, Objects.requireNonNull(key, "key"), noted);
    }

    /** The same, and the log must hold a head that was noted before. */
    public AuditVerifier holding(AuditHead noted) {
        return new AuditVerifier(files, key, Objects.requireNonNull(noted, "noted"));
    }

    /**
     * Reads the log.
     *
     * @throws UncheckedIOException if it cannot be read, if there is none, or if it was written with a key and none is given
     */
    public AuditVerdict verify() {
        try {
            AuditCheck check = new AuditCheck(LineHash.of(key), noted);
            AuditFiles files = real();
            Set<Path> read = new HashSet<>();
            for (int looks = 0; ; looks++) {
                for (Path file : files.full()) {
                    if (read.add(file)) {
                        check.read(file);
                    }
                }
                try (AuditLines current = new AuditLines(files.current())) {
                    // If it became full before it was opened, lines before those in it stand in a file not yet read.
                    if (read.containsAll(files.full())) {
                        check.read(current, files.current());
                        return check.verdict(true);
                    }
                } catch (NoSuchFileException none) {
                    // It may have become full since its folder was listed.
                    if (read.isEmpty() && files.full().isEmpty()) {
                        throw none;
                    }
                    if (looks >= LOOKS) {
                        return check.verdict(false);
                    }
                    // A log in use is about to make its next file.
                    Thread.onSpinWait();
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the audit log cannot be read", failure);
        }
    }

    /** Its full files stand beside the file itself, not beside a link to it. */
    private AuditFiles real() throws IOException {
        return new AuditFiles(OwnFiles.real(files.current()));
    }
}
