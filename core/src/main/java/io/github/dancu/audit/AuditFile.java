package io.github.dancu.audit;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An audit log in a file of JSON lines that is only ever added to (<i>nhật ký khai thác</i>). Each line has a number and a hash of
 * itself and of the line before, so that {@link AuditVerifier} finds whatever was changed afterwards.
 *
 * <p>The file is made when the first event comes, readable by its owner only where the file system can say so. Full files get the
 * number of their last line, {@code dancu-audit.000000140002.jsonl} and so on, and are never touched again. A line that was left
 * unfinished, by a kill or a full disk, is taken out when the log is next opened, kept beside it, and a line says so.
 *
 * <p>Thread-safe; one log may serve many clients. It has its files to itself: what else wants to write to them, in this program or
 * in another, cannot.
 */
public final class AuditFile implements AuditLog {
    private final AuditFiles files;
    private final AuditSettings settings;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable AuditWriter writer;
    private Instant lastForced = Instant.EPOCH;
    private boolean closed;

    private AuditFile(Builder builder) {
        this.files = new AuditFiles(builder.path);
        this.settings =
                new AuditSettings(builder.fullAt, builder.forcedEvery, builder.key, builder.clock, builder.opener);
    }

    /**
     * Starts from the defaults.
     *
     * @param path the file; its folder must be there
     */
    public static Builder builder(Path path) {
        return new Builder(path);
    }

    /** @throws NotRecordedException if the line cannot be written, or the log is closed; the next event is tried anew */
    @Override
    public void record(AuditEvent event) {
        try {
            Written line = written(AuditText.of(event));
            if (line.forceDue) {
                force(line);
            }
        } catch (IOException failure) {
            throw new NotRecordedException(reasonOf(failure), failure);
        }
    }

    /** The last line that was written since the log was opened; empty if none was. */
    public Optional<AuditHead> head() {
        lock.lock();
        try {
            return Optional.ofNullable(writer).map(AuditWriter::head);
        } finally {
            lock.unlock();
        }
    }

    /** Writes that the log ends here and closes its file; a log into which nothing was recorded leaves no trace. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            AuditWriter current = writer;
            writer = null;
            if (current != null) {
                current.close();
            }
        } catch (IOException failure) {
            throw new NotRecordedException(reasonOf(failure), failure);
        } finally {
            lock.unlock();
        }
    }

    private Written written(byte[] text) throws IOException {
        AuditWriter used = null;
        lock.lock();
        try {
            used = opened();
            long upTo = used.write(text);
            return new Written(used, used.output(), upTo, isForceDue());
        } catch (IOException | RuntimeException | Error failure) {
            // Before the lock is given up: whoever waits for it must not write behind half a line.
            abandon(used);
            throw failure;
        } finally {
            lock.unlock();
        }
    }

    private void force(Written line) throws IOException {
        try {
            line.output.force(line.upTo);
        } catch (IOException | RuntimeException | Error failure) {
            abandon(line.writer);
            throw failure;
        }
    }

    private AuditWriter opened() throws IOException {
        if (closed) {
            throw new IOException("it is closed");
        }
        AuditWriter current = writer;
        if (current == null) {
            current = AuditWriter.open(files, settings);
            writer = current;
        }
        return current;
    }

    private boolean isForceDue() {
        Duration every = settings.forcedEvery();
        if (every == null || every.isZero()) {
            return every != null;
        }
        Instant now = settings.now();
        // A clock that was set back must not put off the next time.
        boolean due = now.isBefore(lastForced) || !now.isBefore(lastForced.plus(every));
        if (due) {
            lastForced = now;
        }
        return due;
    }

    /** What failed may have left half a line: the next event opens the log anew, which mends that. */
    private void abandon(@Nullable AuditWriter failed) {
        lock.lock();
        try {
            if (failed != null && writer == failed) {
                writer = null;
                failed.abandon();
            }
        } catch (IOException closedAnyway) {
            // It failed once already, and that is told.
        } finally {
            lock.unlock();
        }
    }

    /**
     * A line that stands in the file.
     *
     * @param output the file it stands in: the writer may go on in another meanwhile
     * @param upTo how long the file was then
     */
    private record Written(AuditWriter writer, AuditOutput output, long upTo, boolean forceDue) {}

    private static String reasonOf(IOException failure) {
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return Objects.requireNonNullElse(reason, failure.getClass().getSimpleName());
    }

    /** Collects what an {@link AuditFile} needs. Not thread-safe. */
    public static final class Builder {
        private static final long MEBIBYTE = 1024 * 1024;

        private final Path path;
        private long fullAt = 64 * MEBIBYTE;
        private @Nullable Duration forcedEvery;
        private @Nullable Supplier<byte[]> key;
        private Clock clock = Clock.systemUTC();
        private AuditOutput.Opener opener = file -> new FileOutputStream(file.toFile(), true);

        private Builder(Path path) {
            this.path = Objects.requireNonNull(path, "path");
        }

        /**
         * From which length on a file is full, in bytes. Default 64 MiB, some 70,000 calls.
         *
         * @throws IllegalArgumentException unless it is 4 KiB to 1 TiB
         */
        public Builder fullAt(long bytes) {
            if (bytes < MEBIBYTE / 256 || bytes > MEBIBYTE * MEBIBYTE) {
                throw new IllegalArgumentException("fullAt is 4 KiB to 1 TiB, not " + bytes);
            }
            this.fullAt = bytes;
            return this;
        }

        /**
         * How often lines are forced to the disk ({@code fsync}): with {@link Duration#ZERO} each line is before its call leaves,
         * otherwise the first line after this time is, with all before it. Default never: lines reach the operating system
         * before the call leaves, which outlives the program however it ends, but the last ones are lost when the machine
         * loses its power.
         *
         * @throws IllegalArgumentException unless it is zero to one day
         */
        public Builder forcedEvery(Duration time) {
            if (time.isNegative() || time.compareTo(Duration.ofDays(1)) > 0) {
                throw new IllegalArgumentException("forcedEvery is zero to one day, not " + time);
            }
            this.forcedEvery = time;
            return this;
        }

        /**
         * The secret with which lines are hashed (HMAC-SHA256), 16 bytes or more; asked for when the log is opened. Without one
         * they are hashed with SHA-256: then whoever may write to the file and knows this format can write all of it anew. A
         * log keeps the key with which it was begun. Default none.
         */
        public Builder key(Supplier<byte[]> key) {
            this.key = Objects.requireNonNull(key, "key");
            return this;
        }

        /** What tells the time of the lines that the log writes about itself. Default the system's clock. */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /** What opens its files. */
        Builder opener(AuditOutput.Opener opener) {
            this.opener = opener;
            return this;
        }

        /** The log; nothing is opened or written yet. */
        public AuditFile build() {
            return new AuditFile(this);
        }
    }
}
