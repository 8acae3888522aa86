package io.github.dancu.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a log ended when it was last written, over all its files.
 *
 * @param current the end of the current file
 * @param last the last whole line of the log, in whichever file
 */
record AuditEnd(AuditTail current, @Nullable SealedLine last) {
    /**
     * The end of the log in these files.
     *
     * @param hash what the log must have been hashed with
     * @throws IOException if they cannot be read, are no audit log, or are hashed with something else
     */
    static AuditEnd of(AuditFiles files, LineHash hash) throws IOException {
        AuditTail current = Files.exists(files.current()) ? AuditTail.of(files.current()) : AuditTail.NONE;
        List<Path> full = files.full();
        if (current.last() != null) {
            requireHash(hash, files.current());
            return new AuditEnd(current, current.last());
        }
        if (full.isEmpty()) {
            return new AuditEnd(current, null);
        }
        Path newest = full.get(full.size() - 1);
        requireHash(hash, newest);
        return new AuditEnd(current, AuditTail.of(newest).last());
    }

    /** Whether the last file is full: the next line stands in a new one. */
    boolean isFull() {
        return last != null && last.word().equals(Optional.of(LogWord.FULL));
    }

    /** Whether the current file is the full one. */
    boolean isCurrentFull() {
        return current.last() != null && isFull();
    }

    private static void requireHash(LineHash hash, Path file) throws IOException {
        try (AuditLines lines = new AuditLines(file)) {
            Optional<SealedLine> first = lines.next().flatMap(SealedLine::tryParse);
            if (first.flatMap(line -> line.field(AuditText.HASH))
                    .filter(name -> !name.equals(hash.name()))
                    .isPresent()) {
                throw new IOException("the log was begun " + (hash.isKeyed() ? "without" : "with") + " a key");
            }
            if (hash.isKeyed() && first.isPresent() && !isFirst(first.get(), hash)) {
                throw new IOException("the log was begun with another key");
            }
        }
    }

    private static boolean isFirst(SealedLine line, LineHash hash) {
        return line.previous()
                .filter(previous -> line.holds(line.number(), previous, hash))
                .isPresent();
    }
}
