package io.github.dancu.connect;

import io.github.dancu.connect.AuditEvent.Phase;
import java.time.Instant;

/** The two audit lines of one call. */
final class CallAudit {
    private final ConnectionSettings settings;
    private final AuditEvent leaving;

    CallAudit(
            ConnectionSettings settings,
            String system,
            Operation operation,
            AccessContext access,
            String subject,
            String correlationId) {
        this.settings = settings;
        Instant now = settings.timeline().now();
        this.leaving = new AuditEvent(now, Phase.LEAVING, correlationId, system, operation.name(), access, subject, "");
    }

    /** Whether the call may leave: whether its line stands. */
    boolean leaving() {
        return recorded(leaving);
    }

    boolean ended(String outcome) {
        return recorded(new AuditEvent(
                settings.timeline().now(),
                Phase.ENDED,
                leaving.correlationId(),
                leaving.system(),
                leaving.operation(),
                leaving.access(),
                leaving.subject(),
                outcome));
    }

    private boolean recorded(AuditEvent event) {
        try {
            settings.auditLog().record(event);
            return true;
        } catch (RuntimeException notRecorded) {
            return false;
        }
    }
}
