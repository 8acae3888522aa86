package io.github.dancu.audit;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A file that is added to, by one thread at a time, and forced to the disk by any. A stream, not a channel: a channel is closed
 * for everybody when one writing thread is interrupted.
 */
final class AuditOutput implements AutoCloseable {
    private final FileOutputStream stream;
    private final ReentrantLock forcing = new ReentrantLock();
    private volatile long length;
    private boolean writeFailed;
    private long forced;
    private boolean forceFailed;

    AuditOutput(FileOutputStream stream, long length) {
        this.stream = stream;
        this.length = length;
    }

    /** Returns how long the file is then. */
    long write(byte[] bytes) throws IOException {
        if (writeFailed) {
            // It may have left half a line, and nothing must stand behind that.
            throw new IOException("writing failed before");
        }
        writeFailed = true;
        stream.write(bytes);
        writeFailed = false;
        long now = length + bytes.length;
        length = now;
        return now;
    }

    long length() {
        return length;
    }

    /** Returns when everything up to this length stands on the disk; one thread forces for all that wait meanwhile. */
    void force(long upTo) throws IOException {
        forcing.lock();
        try {
            if (forceFailed) {
                // The system tells of a failure once: a second try would seem to succeed.
                throw new IOException("forcing to the disk failed before");
            }
            if (forced < upTo) {
                long all = length;
                forceFailed = true;
                stream.getFD().sync();
                forceFailed = false;
                forced = all;
            }
        } finally {
            forcing.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** Opens a file to add to it. */
    interface Opener {
        FileOutputStream open(Path file) throws IOException;
    }
}
