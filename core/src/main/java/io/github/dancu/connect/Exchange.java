package io.github.dancu.connect;

import io.github.dancu.audit.AnswerTrace;
import java.util.Optional;

/**
 * One question to a system: how it is asked and how its reply is read. For connectors.
 *
 * <p>It is asked for a request at each attempt, since the session may stand in the body. No method may have an effect of
 * its own.
 *
 * @param <S> what a login gives
 * @param <T> what an answer is
 */
public interface Exchange<S, T> {
    /**
     * The request of one attempt.
     *
     * @param correlationId the same at every attempt
     */
    WireRequest request(S session, String correlationId);

    /**
     * Reads a reply; empty if the system says that there is nothing.
     *
     * @throws ReplyFault if it is no answer
     */
    Optional<T> read(WireReply reply) throws ReplyFault;

    /**
     * What the audit log keeps of an answer. Default nothing.
     *
     * @param correlationId that of {@link #request}
     */
    default AnswerTrace trace(T answer, String correlationId) {
        return AnswerTrace.NONE;
    }
}
