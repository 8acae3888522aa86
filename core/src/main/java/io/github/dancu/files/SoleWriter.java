package io.github.dancu.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to write to a file, which one at a time has. It is the lock of a file beside it: that of the file itself would be lost as
 * soon as anybody in this program closes a reader of it.
 */
public final class SoleWriter implements AutoCloseable {
    private final FileChannel channel;

    private SoleWriter(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the right.
     *
     * @throws IOException if somebody else has it
     */
    public static SoleWriter of(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(OwnFiles.beside(file, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw new IOException("another program writes to it");
            }
            return new SoleWriter(channel);
        } catch (OverlappingFileLockException here) {
            channel.close();
            throw new IOException("this program writes to it already", here);
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    /** Gives the right back. The file of the lock stays: another program may just have opened it. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
