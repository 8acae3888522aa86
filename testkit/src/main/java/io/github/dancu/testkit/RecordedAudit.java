package io.github.dancu.testkit;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.audit.AuditLog;
import java.util.ArrayList;
import java.util.List;

/** An audit log in memory, for a test to read. Thread-safe. */
public final class RecordedAudit implements AuditLog {
    private final List<AuditEvent> events = new ArrayList<>();

    /** A log without a line. */
    public RecordedAudit() {}

    @Override
    public synchronized void record(AuditEvent event) {
        events.add(event);
    }

    /** The lines so far, in order; a copy. */
    public synchronized List<AuditEvent> events() {
        return List.copyOf(events);
    }

    /** Does nothing: the lines stay readable. */
    @Override
    public void close() {}
}
