package io.github.dancu.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a run writes down and tells, neither more often than is of use. Not thread-safe. */
final class BulkNotes {
    static final long BETWEEN_NEWS_NANOS = Duration.ofSeconds(1).toNanos();

    private final BulkSettings<?, ?> settings;
    private @Nullable BulkOutput output;
    private long lastSaved;
    private long lastTold;
    private boolean closed;

    BulkNotes(BulkSettings<?, ?> settings, long now) {
        this.settings = settings;
        this.lastSaved = now;
        this.lastTold = now - BETWEEN_NEWS_NANOS;
    }

    /** From now on a checkpoint says how far this file of results has come, too. */
    void mark(BulkOutput output) {
        this.output = output;
    }

    void saveIfDue(BulkBuffer<?, ?> buffer, long now) {
        if (now - lastSaved >= settings.checkpointEvery().toNanos()) {
            save(buffer, now);
        }
    }

    void save(BulkBuffer<?, ?> buffer, long now) {
        lastSaved = now;
        BulkCheckpoint checkpoint = settings.checkpoint();
        if (checkpoint != null && !closed) {
            try {
                checkpoint.save(output == null ? buffer.state("", 0) : buffer.state(output.file(), output.forced()));
            } catch (IOException failure) {
                throw new UncheckedIOException("the checkpoint cannot be written", failure);
            }
        }
    }

    /** From now on nothing is saved: another run may have begun. */
    void close() {
        closed = true;
    }

    void tellIfDue(Supplier<BulkProgress> progress, long now) {
        if (now - lastTold >= BETWEEN_NEWS_NANOS) {
            tell(progress, now);
        }
    }

    void tell(Supplier<BulkProgress> progress, long now) {
        lastTold = now;
        settings.listener().accept(progress.get());
    }
}
