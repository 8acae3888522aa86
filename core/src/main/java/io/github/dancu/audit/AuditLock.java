package io.github.dancu.audit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to write to a log, which one at a time has. It is the lock of a file of its own: that of the log itself would be lost
 * as soon as anybody in this program closes a reader of it.
 */
final class AuditLock implements AutoCloseable {
    private final FileChannel channel;

    private AuditLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws IOException if somebody else has it */
    static AuditLock of(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw new IOException("another program writes to it");
            }
            return new AuditLock(channel);
        } catch (OverlappingFileLockException here) {
            channel.close();
            throw new IOException("another log of this program writes to it", here);
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
