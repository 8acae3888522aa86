package io.github.dancu.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The lines of one file, one after the other. */
final class AuditLines implements AutoCloseable {
    private static final int LOOKS = 10_000;
    private static final int USUAL = 64 * 1024;
    static final int LONGEST = 256 * USUAL;

    private final InputStream in;
    private byte[] buffer = new byte[USUAL];
    private int from;
    private int to;
    private boolean whole = true;

    AuditLines(Path file) throws IOException {
        this.in = Files.newInputStream(file);
    }

    /** The next line without its end, or as much of it as no line of ours is long; empty at the end of the file. */
    Optional<byte[]> next() throws IOException {
        int end = newlineAfter(from);
        int vain = 0;
        // The last line of a log in use may be half written when it is first read.
        while (end < 0 && to - from < LONGEST && (to > from || vain == 0) && vain < LOOKS) {
            if (refill()) {
                end = newlineAfter(from);
            } else {
                vain++;
                Thread.onSpinWait();
            }
        }
        whole = end >= 0;
        int until = whole ? end : to;
        if (until == from && !whole) {
            return Optional.empty();
        }
        byte[] line = Arrays.copyOfRange(buffer, from, until);
        from = whole ? end + 1 : to;
        return Optional.of(line);
    }

    /** Whether the last line had an end. */
    boolean isWhole() {
        return whole;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private int newlineAfter(int start) {
        for (int at = start; at < to; at++) {
            if (buffer[at] == '\n') {
                return at;
            }
        }
        return -1;
    }

    private boolean refill() throws IOException {
        boolean tooSmall = from == 0 && to == buffer.length && to < LONGEST;
        byte[] next = tooSmall ? new byte[2 * buffer.length] : buffer;
        System.arraycopy(buffer, from, next, 0, to - from);
        buffer = next;
        to -= from;
        from = 0;
        int read = in.read(buffer, to, buffer.length - to);
        to += Math.max(0, read);
        return read > 0;
    }
}
