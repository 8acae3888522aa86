package io.github.dancu.audit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The end of one file of a log. */
final class AuditTail {
    static final AuditTail NONE = new AuditTail(null, 0, new byte[0]);

    private static final int WINDOW = 64 * 1024;
    private static final byte[] BEGINNING = "{\"at\":\"".getBytes(StandardCharsets.US_ASCII);

    private final @Nullable SealedLine last;
    private final long whole;
    private final byte[] torn;

    private AuditTail(@Nullable SealedLine last, long whole, byte[] torn) {
        this.last = last;
        this.whole = whole;
        this.torn = torn;
    }

    /** @throws IOException if it cannot be read, or is another kind of file */
    static AuditTail of(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long size = in.length();
            for (long window = WINDOW; ; window *= 8) {
                long from = Math.max(0, size - window);
                byte[] bytes = new byte[Math.toIntExact(size - from)];
                in.seek(from);
                in.readFully(bytes);
                Optional<AuditTail> found = lastLineIn(bytes, from);
                if (found.isPresent()) {
                    return found.get();
                }
                if (from == 0) {
                    return nothingWhole(bytes);
                }
                if (window > AuditLines.LONGEST) {
                    throw new IOException("the file is no audit log of this kind; move it away or name another");
                }
            }
        }
    }

    /** The last whole line, if there is one. */
    @Nullable
    SealedLine last() {
        return last;
    }

    /** Up to where the file is whole, in bytes. */
    long whole() {
        return whole;
    }

    /** What stands behind that: what is left of a line. */
    byte[] torn() {
        return torn;
    }

    boolean isTorn() {
        return torn.length > 0;
    }

    /** What does not read as a line of ours stays where it is, for the verifier to find; torn is only what has no end. */
    private static Optional<AuditTail> lastLineIn(byte[] bytes, long offset) {
        int whole = lastNewline(bytes, bytes.length) + 1;
        int end = whole - 1;
        while (end >= 0) {
            int start = lastNewline(bytes, end) + 1;
            Optional<SealedLine> line = SealedLine.tryParse(Arrays.copyOfRange(bytes, start, end));
            // A line that begins before the window only looks whole.
            if (line.isPresent() && (start > 0 || offset == 0)) {
                return Optional.of(
                        new AuditTail(line.get(), offset + whole, Arrays.copyOfRange(bytes, whole, bytes.length)));
            }
            end = start - 1;
        }
        return Optional.empty();
    }

    /** The first line may have been torn; what looks otherwise was not made by us, and is left alone. */
    private static AuditTail nothingWhole(byte[] bytes) throws IOException {
        int compared = Math.min(bytes.length, BEGINNING.length);
        boolean begun = Arrays.equals(bytes, 0, compared, BEGINNING, 0, compared);
        if (!begun || lastNewline(bytes, bytes.length) >= 0) {
            throw new IOException("the file is no audit log of this kind; move it away or name another");
        }
        return new AuditTail(null, 0, bytes);
    }

    private static int lastNewline(byte[] bytes, int before) {
        int at = before - 1;
        while (at >= 0 && bytes[at] != '\n') {
            at--;
        }
        return at;
    }
}
