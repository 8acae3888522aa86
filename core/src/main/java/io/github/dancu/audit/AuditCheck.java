package io.github.dancu.audit;

import io.github.dancu.audit.AuditFinding.Kind;
import io.github.dancu.files.OwnFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One reading of a log, up to the first line that is not what was written. */
final class AuditCheck {
    private final LineHash hash;
    private final AuditChain chain;
    private final @Nullable AuditHead noted;
    private final List<AuditFinding> findings = new ArrayList<>();
    private String file = "";
    private long lines;
    private @Nullable LogWord lastWord;
    private @Nullable AuditFinding broken;

    AuditCheck(LineHash hash, @Nullable AuditHead noted) {
        this.hash = hash;
        this.chain = new AuditChain(hash);
        this.noted = noted;
    }

    /** Reads a file on. */
    void read(Path path) throws IOException {
        try (AuditLines in = new AuditLines(path)) {
            read(in, path);
        }
    }

    /** The same of a file that is open. */
    void read(AuditLines in, Path path) throws IOException {
        file = OwnFiles.nameOf(path);
        boolean first = true;
        while (broken == null || broken.kind() == Kind.MISSING) {
            Optional<byte[]> bytes = in.next();
            if (bytes.isEmpty()) {
                return;
            }
            Optional<SealedLine> line = SealedLine.tryParse(bytes.get());
            if (broken != null) {
                searchFor(broken, line);
            } else if (line.isEmpty()) {
                broken = next(in.isWhole() ? Kind.CHANGED : Kind.TORN);
            } else {
                broken = read(line.get(), first, in.isWhole());
            }
            first = false;
        }
    }

    /** A line that is missing may only have been moved. */
    private void searchFor(AuditFinding missing, Optional<SealedLine> line) {
        if (line.isPresent() && line.get().number() == missing.line()) {
            broken = new AuditFinding(Kind.MISPLACED, missing.file(), missing.line());
        }
    }

    /** What was found, after the last file. */
    AuditVerdict verdict(boolean currentIsThere) {
        if (broken == null && lastWord == LogWord.FULL && !currentIsThere) {
            broken = next(Kind.MISSING);
        }
        if (broken == null
                && noted != null
                && (noted.line() > chain.number() || noted.line() <= chain.number() - lines)) {
            broken = new AuditFinding(Kind.OTHER_THAN_NOTED, file, noted.line());
        }
        if (broken != null) {
            findings.add(broken);
        } else if (lastWord != LogWord.CLOSED && lines > 0) {
            findings.add(new AuditFinding(Kind.OPEN_END, file, chain.number()));
        }
        return new AuditVerdict(lines, lines == 0 ? null : chain.head(), findings);
    }

    private @Nullable AuditFinding read(SealedLine line, boolean firstOfFile, boolean whole) throws IOException {
        LogWord word = line.word().orElse(null);
        if (lines == 0) {
            begin(line, word);
        }
        boolean genuine = chain.isNext(line);
        if (genuine != (line.number() == chain.number() + 1)) {
            return next(Kind.CHANGED);
        }
        if (!genuine) {
            boolean earlier = line.number() <= chain.number();
            return earlier ? new AuditFinding(Kind.MISPLACED, file, line.number()) : next(Kind.MISSING);
        }
        if (!whole) {
            return next(Kind.TORN);
        }
        if (lines > 0 && firstOfFile != (lastWord == LogWord.FULL)) {
            return next(firstOfFile ? Kind.MISSING : Kind.MISPLACED);
        }
        if (lastWord == LogWord.CLOSED && word != LogWord.OPENED) {
            return next(Kind.MISPLACED);
        }
        if (noted != null && noted.line() == line.number() && !noted.equals(AuditHead.of(line.number(), line.hash()))) {
            return next(Kind.OTHER_THAN_NOTED);
        }
        accept(line, word);
        return null;
    }

    /** Earlier files may have been put somewhere else: then the first line of this one says what to go on after. */
    private void begin(SealedLine line, @Nullable LogWord word) throws IOException {
        if (!hash.isKeyed()
                && line.field(AuditText.HASH).filter(LineHash.KEYED::equals).isPresent()) {
            throw new IOException("it was written with a key");
        }
        Optional<byte[]> previous = line.previous();
        if (line.number() > 1 && word == LogWord.CONTINUED && previous.isPresent()) {
            chain.goOnAfter(line.number() - 1, previous.get());
            findings.add(next(Kind.BEGINS_HERE));
        }
    }

    private void accept(SealedLine line, @Nullable LogWord word) {
        if (word == LogWord.REPAIRED) {
            findings.add(next(Kind.REPAIRED));
        } else if (word == LogWord.OPENED && lines > 0 && lastWord != LogWord.CLOSED) {
            findings.add(next(Kind.NOT_CLOSED_BEFORE));
        }
        chain.goOnAfter(line.number(), line.hash());
        lastWord = word;
        lines++;
    }

    private AuditFinding next(Kind kind) {
        return new AuditFinding(kind, file, chain.number() + 1);
    }
}
