package io.github.dancu.audit;

import java.time.Instant;
import java.util.HexFormat;

/** The chain from line to line: each has a number, and a hash of itself and of the hash before it. Not thread-safe. */
final class AuditChain {
    private final LineHash hash;
    private long number;
    private byte[] previous = new byte[LineHash.LENGTH];

    AuditChain(LineHash hash) {
        this.hash = hash;
    }

    void goOnAfter(long line, byte[] hashOfLine) {
        number = line;
        previous = hashOfLine;
    }

    /** The next line. */
    SealedLine next(byte[] text) {
        SealedLine line = SealedLine.of(text, number + 1, previous, hash);
        goOnAfter(line.number(), line.hash());
        return line;
    }

    /** Whether this is what was written as the next line, if its number is left out of account. */
    boolean isNext(SealedLine line) {
        return line.holds(number + 1, previous, hash);
    }

    long number() {
        return number;
    }

    /** What the first line of a file begins with: enough to check the file without those before it. */
    AuditText first(Instant at, LogWord word) {
        return AuditText.ofLog(at, word)
                .with(AuditText.HASH, hash.name())
                .with(AuditText.PREVIOUS, HexFormat.of().formatHex(previous));
    }

    AuditHead head() {
        return AuditHead.of(number, previous);
    }
}
