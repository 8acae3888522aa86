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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A journal in a file (<i>tệp nhật ký tiến trình</i>), which outlives the program and the machine: each change is a line that is forced
 * to the disk before it counts.
 *
 * <p>The file is readable by its owner only, where the file system can say so, and has one writer, in this program or another, by
 * whichever path: several clients of one program may share one journal; several programs need a journal of yours, in a database. What
 * it keeps is in memory too. The file grows with each change; it is written anew, without what was replaced or forgotten, when it is
 * opened, and whenever it has more than 1,000 lines and four times as many as it needs. Thread-safe. After a failure to write it must
 * be opened anew.
 */
public final class FileJournal implements Journal, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FileJournal.class);
    private static final int FEW = 1_000;
    private static final int TOO_MANY = 4;

    private final SoleWriter writer;
    private final Opener opener;
    private final int few;
    private final Map<String, String> kept;
    private final ReentrantLock lock = new ReentrantLock();
    private FileOutputStream out;
    private long lines;
    private long linesAllowed;
    private boolean failed;
    private boolean closed;

    private FileJournal(SoleWriter writer, Opener opener, int few, Map<String, String> kept) throws IOException {
        this.writer = writer;
        this.opener = opener;
        this.few = few;
        this.linesAllowed = few;
        this.kept = kept;
        JournalLines.rewrite(writer.file(), kept);
        this.out = opener.open(writer.file());
        this.lines = kept.size();
    }

    /**
     * Opens a journal, which is made if it is not there; its folder must be.
     *
     * @throws UncheckedIOException if somebody else writes to it, it is another kind of file or a damaged one, or it cannot be read and
     *     written
     */
    public static FileJournal open(Path file) {
        return open(file, path -> new FileOutputStream(path.toFile(), true), FEW);
    }

    /** @param few how many lines are few enough, however many are needed */
    static FileJournal open(Path file, Opener opener, int few) {
        try {
            SoleWriter writer = SoleWriter.of(file);
            try {
                return new FileJournal(writer, opener, few, JournalLines.read(writer.file()));
            } catch (IOException | RuntimeException failure) {
                writer.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the journal cannot be opened: " + reason(failure), failure);
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
        try {
            closeFile();
        } catch (IOException failure) {
            throw new UncheckedIOException("the journal cannot be closed", failure);
        } finally {
            lock.unlock();
        }
    }

    private void closeFile() throws IOException {
        FileOutputStream last = out;
        try (writer;
                last) {
            closed = true;
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
                tidy();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the journal cannot be written", failure);
        } finally {
            lock.unlock();
        }
    }

    /** What was just written stands, whatever becomes of this. */
    private void tidy() {
        lines++;
        if (lines <= Math.max(linesAllowed, TOO_MANY * (long) kept.size())) {
            return;
        }
        try {
            JournalLines.rewrite(writer.file(), kept);
        } catch (IOException failure) {
            linesAllowed = lines * 2;
            LOG.warn("the journal grows, for it cannot be written anew: {}", nameOf(failure));
            return;
        }
        // Until the new file is open, a line would go to the one that was replaced.
        failed = true;
        FileOutputStream replaced = out;
        try (replaced) {
            out = opener.open(writer.file());
            lines = kept.size();
            linesAllowed = few;
            failed = false;
        } catch (IOException failure) {
            LOG.warn("the journal has to be opened anew: {}", nameOf(failure));
        }
    }

    /** Our own words; those of the file system name paths, and a path may name a person. */
    private static String reason(IOException failure) {
        return failure.getClass() == IOException.class ? String.valueOf(failure.getMessage()) : nameOf(failure);
    }

    private static String nameOf(IOException failure) {
        return failure.getClass().getSimpleName();
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
