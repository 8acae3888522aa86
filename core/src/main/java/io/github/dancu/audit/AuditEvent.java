package io.github.dancu.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * One line of the audit log: who asks whom for what and why, or how that ended. It holds no full number, no name of a
 * citizen, and of the answer only which fields it gave and a hash.
 *
 * <p>Immutable and thread-safe.
 *
 * @param at when
 * @param phase whether the call is about to leave or has ended
 * @param correlationId the id that ties both lines and the system's own log together
 * @param system the system that is called
 * @param operation what is asked of it
 * @param access who asks, why and for which matter
 * @param subject whom or what it is about, masked
 * @param outcome how it ended; empty before the call leaves
 * @param trace what is kept of the answer; {@link AnswerTrace#NONE} before the call leaves, and without one
 */
public record AuditEvent(
        Instant at,
        Phase phase,
        String correlationId,
        String system,
        String operation,
        AccessContext access,
        String subject,
        String outcome,
        AnswerTrace trace) {
    /** The moment a line stands for. */
    public enum Phase {
        /** Before the call leaves. */
        LEAVING,
        /** After it ended, with or without an answer. */
        ENDED
    }

    public AuditEvent {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(trace, "trace");
    }

    /** A line of which no answer is kept. */
    public AuditEvent(
            Instant at,
            Phase phase,
            String correlationId,
            String system,
            String operation,
            AccessContext access,
            String subject,
            String outcome) {
        this(at, phase, correlationId, system, operation, access, subject, outcome, AnswerTrace.NONE);
    }
}
