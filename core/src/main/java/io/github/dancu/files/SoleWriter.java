package io.github.dancu.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write to a file, which one at a time has. It is the lock of a file beside it: that of the file itself would be lost as
 * soon as anybody in this program closes a reader of it.
 */
public final class SoleWriter implements AutoCloseable {
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();
    // Closing a channel takes the lock away from every other channel of this program that has the same file open.
    private static final Map<Path, FileChannel> KEPT_OPEN = new ConcurrentHashMap<>();

    private final Path file;
    private final Path key;
    private final FileChannel channel;

    private SoleWriter(Path file, Path key, FileChannel channel) {
        this.file = file;
        this.key = key;
        this.channel = channel;
    }

    /**
     * Takes the right.
     *
     * @throws IOException if somebody else has it
     */
    public static SoleWriter of(Path file) throws IOException {
        Path real = OwnFiles.real(file);
        Path key = OwnFiles.beside(real, ".lock");
        if (!HELD.add(key)) {
            throw new IOException("this program writes to it already");
        }
        FileChannel locked = null;
        try {
            locked = locked(key);
            return new SoleWriter(real, key, locked);
        } finally {
            if (locked == null) {
                HELD.remove(key);
            }
        }
    }

    /** The file itself, whichever links led to it: who replaces a link by a file has two files from then on. */
    public Path file() {
        return file;
    }

    private static FileChannel locked(Path key) throws IOException {
        FileChannel before = KEPT_OPEN.remove(key);
        FileChannel channel =
                before == null ? FileChannel.open(key, StandardOpenOption.CREATE, StandardOpenOption.WRITE) : before;
        try {
            if (channel.tryLock() == null) {
                throw new IOException("another program writes to it");
            }
            return channel;
        } catch (OverlappingFileLockException otherClassLoader) {
            KEPT_OPEN.put(key, channel);
            throw new IOException("this program writes to it already", otherClassLoader);
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    /** Gives the right back. The file of the lock stays: another program may just have opened it. Closing twice does nothing more. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try {
                channel.close();
            } finally {
                HELD.remove(key);
            }
        }
    }
}
