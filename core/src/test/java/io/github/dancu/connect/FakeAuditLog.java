package io.github.dancu.connect;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.audit.AuditEvent.Phase;
import io.github.dancu.audit.AuditLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** An audit log that can be full. */
final class FakeAuditLog implements AuditLog {
    private final List<AuditEvent> events = new CopyOnWriteArrayList<>();
    private final List<String> trace;
    private volatile @Nullable Phase full;

    FakeAuditLog() {
        this(new ArrayList<>());
    }

    /** A log that notes in {@code trace} what it records. */
    FakeAuditLog(List<String> trace) {
        this.trace = trace;
    }

    void failAt(Phase phase) {
        full = phase;
    }

    List<AuditEvent> events() {
        return events;
    }

    @Override
    public void record(AuditEvent event) {
        if (event.phase() == full) {
            throw new UncheckedIOException(new IOException("no space left"));
        }
        trace.add(event.phase().name());
        events.add(event);
    }

    @Override
    public void close() {
        trace.add("audit log closed");
    }
}
