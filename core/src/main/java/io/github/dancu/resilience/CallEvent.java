package io.github.dancu.resilience;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a call, a circuit or a system. It holds no personal data.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface CallEvent {
    /** The system's short name, for example {@code CSDL}. */
    String system();

    /** Something that happened to one call; told by the thread that makes it. */
    sealed interface OfCall extends CallEvent {
        /** What is asked of the system. */
        String operation();

        /** The id that every attempt carries. */
        String correlationId();
    }

    /** What a call waited for. */
    enum Reason {
        /** A place among the calls at work. */
        PLACE,
        /** Its next attempt: the back-off, or what the system asked this call to wait. */
        BACKOFF,
        /** The next trial of a circuit that holds. */
        TRIAL,
        /** A turn within the rate limit, or the end of the pause that the system asked all calls for. */
        RATE
    }

    /**
     * A call began.
     *
     * @param system the system's short name
     * @param operation what is asked of it
     * @param correlationId the id that every attempt carries
     */
    record Started(String system, String operation, String correlationId) implements OfCall {}

    /**
     * A call begins to wait. {@link Waited} follows, however the wait ends.
     *
     * @param system the system's short name
     * @param operation what is asked of it
     * @param correlationId the id that every attempt carries
     * @param reason for what
     */
    record Waiting(String system, String operation, String correlationId, Reason reason) implements OfCall {}

    /**
     * A call has waited. Told after the wait.
     *
     * @param system the system's short name
     * @param operation what is asked of it
     * @param correlationId the id that every attempt carries
     * @param reason for what
     * @param time how long
     */
    record Waited(String system, String operation, String correlationId, Reason reason, Duration time)
            implements OfCall {}

    /**
     * An attempt begins.
     *
     * @param system the system's short name
     * @param operation what is asked of it
     * @param correlationId the id that every attempt carries
     * @param attempt its number within the call, from 1
     */
    record Attempting(String system, String operation, String correlationId, int attempt) implements OfCall {}

    /**
     * An attempt ended. One that ended with an exception nobody foresaw is not told; the call's end follows.
     *
     * @param system the system's short name
     * @param operation what is asked of it
     * @param correlationId the id that every attempt carries
     * @param attempt its number within the call, from 1
     * @param took how long it took
     * @param failure how it failed, or {@code null} if it brought an answer
     */
    record Attempted(
            String system,
            String operation,
            String correlationId,
            int attempt,
            Duration took,
            @Nullable AttemptFailure failure)
            implements OfCall {}

    /**
     * A call ended.
     *
     * @param report what it went through
     */
    record Ended(CallReport report) implements OfCall {
        public Ended {
            Objects.requireNonNull(report, "report");
        }

        @Override
        public String system() {
            return report.system();
        }

        @Override
        public String operation() {
            return report.operation();
        }

        @Override
        public String correlationId() {
            return report.correlationId();
        }
    }

    /**
     * A circuit changed its state. That it holds no longer is noticed by the next call.
     *
     * @param system the system's short name
     * @param operation whose circuit it is
     * @param from its state before
     * @param to its state now
     */
    record CircuitChanged(String system, String operation, GuardState from, GuardState to) implements CallEvent {}

    /**
     * A system may be asked more or less at once. Told first when the {@link GuardedSystem} is made, by the thread that makes it.
     *
     * @param system the system's short name
     * @param places calls that may be at work at once
     */
    record PlacesChanged(String system, int places) implements CallEvent {}
}
