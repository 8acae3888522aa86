package io.github.dancu.journal;

import io.github.dancu.files.SoleWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A journal in a file (<i>tệp nhật ký tiến trình</i>), which outlives the program and the machine: each change is a line that is forced
 * to the disk before it counts.
 *
 * <p>The file is readable by its owner only, where the file system can say so, and has one writer, in this program or another. What
 * it keeps is in memory too; it grows with each change, and is written anew, without what was replaced or forgotten, when it is
 * opened. Thread-safe. After a failure to write it must be opened anew.
 */
public final class FileJournal implements Journal, AutoCloseable {
    private final SoleWriter writer;
    private final FileOutputStream out;
    private final Map<String, String> kept;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean failed;
    private boolean closed;

    FileJournal(SoleWriter writer, FileOutputStream out, Map<String, String> kept) {
        this.writer = writer;
        this.out = out;
        this.kept = kept;
    }

    /**
     * Opens a journal, which is made if it is not there; its folder must be.
     *
     * @throws UncheckedIOException if somebody else writes to it, it is another kind of file or a damaged one, or it cannot be read and
     *     written
     */
    public static FileJournal open(Path file) {
        return open(file, path -> new FileOutputStream(path.toFile(), true));
    }

    static FileJournal open(Path file, Opener opener) {
        try {
            SoleWriter writer = SoleWriter.of(file);
            try {
                Map<String, String> kept = JournalLines.read(writer.file());
                JournalLines.rewrite(writer.file(), kept);
                return new FileJournal(writer, opener.open(writer.file()), kept);
            } catch (IOException | RuntimeException failure) {
                writer.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the journal cannot be opened", failure);
        }
    }

    /** @throws IllegalStateException after {@link #close()} */
    @Override
    public Optional<String> find(String key) {
        lock.lock();
        try {
            checkOpen();
            return Optional.ofNullable(kept.get(key));
        } finally {
            lock.unlock();
        }
    }

    /** @throws IllegalStateException after {@link #close()} */
    @Override
    public void keep(String key, String value) {
        Objects.requireNonNull(key, "key");
        write(new JournalLine(key, Objects.requireNonNull(value, "value")));
    }

    /** @throws IllegalStateException after {@link #close()} */
    @Override
    public void forget(String key) {
        write(new JournalLine(Objects.requireNonNull(key, "key"), null));
    }

    /** Closes the file; closing twice does nothing more. */
    @Override
    public void close() {
        lock.lock();
        try (writer;
                out) {
            closed = true;
        } catch (IOException failure) {
            throw new UncheckedIOException("the journal cannot be closed", failure);
        } finally {
            lock.unlock();
        }
    }

    private void write(JournalLine line) {
        lock.lock();
        try {
            checkOpen();
            boolean nothingNew = Objects.equals(kept.get(line.key()), line.value());
            if (!nothingNew) {
                append(JournalLines.bytes(line.toText()));
                JournalLines.apply(line, kept);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the journal cannot be written", failure);
        } finally {
            lock.unlock();
        }
    }

    private void append(byte[] line) throws IOException {
        if (failed) {
            // It may have left half a line, and the system tells once of what it could not force.
            throw new IOException("writing failed before");
        }
        failed = true;
        out.write(line);
        out.getFD().sync();
        failed = false;
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("the journal is closed");
        }
    }

    @Override
    public String toString() {
        return "Journal[file]";
    }

    /** Opens a file to add to it. */
    interface Opener {
        FileOutputStream open(Path file) throws IOException;
    }
}
