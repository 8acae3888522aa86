package io.github.dancu.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a run writes down and tells, neither more often than is of use. Not thread-safe. */
final class BulkNotes {
    static final long BETWEEN_NEWS_NANOS = Duration.ofSeconds(1).toNanos();

    private static final Logger LOG = LoggerFactory.getLogger(BulkRun.class);

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
        try {
            settings.listener().accept(progress.get());
        } catch (RuntimeException | Error unforeseen) {
            // Its message may hold what it was told or worse, and a run must not end for want of a meter.
            LOG.warn(
                    "a listener of a bulk run failed: {}", unforeseen.getClass().getName());
        }
    }
}
