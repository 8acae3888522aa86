package io.github.dancu.connect;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.AnswerTrace;
import io.github.dancu.audit.AuditEvent;
import io.github.dancu.audit.AuditEvent.Phase;
import io.github.dancu.audit.NotRecordedException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

    /** Why the call may not leave; {@code null} if its line stands. */
    @Nullable
    String leaving() {
        return recorded(leaving);
    }

    /** Why it does not stand there how the call ended; {@code null} if it does. */
    @Nullable
    String ended(String outcome) {
        return ended(outcome, AnswerTrace.NONE);
    }

    /** Why it does not stand there how the call ended and what is kept of its answer; {@code null} if it does. */
    @Nullable
    String ended(String outcome, AnswerTrace trace) {
        return recorded(new AuditEvent(
                settings.timeline().now(),
                Phase.ENDED,
                leaving.correlationId(),
                leaving.system(),
                leaving.operation(),
                leaving.access(),
                leaving.subject(),
                outcome,
                trace));
    }

    private @Nullable String recorded(AuditEvent event) {
        try {
            settings.auditLog().record(event);
            return null;
        } catch (NotRecordedException notRecorded) {
            return notRecorded.getMessage();
        } catch (RuntimeException notRecorded) {
            return "the audit log cannot be written: " + notRecorded.getClass().getSimpleName();
        }
    }
}
