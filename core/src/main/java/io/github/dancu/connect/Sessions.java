package io.github.dancu.connect;

import io.github.dancu.connect.SessionSource.Session;
import io.github.dancu.resilience.Deadline;

/** What stands behind the requests of one account. Implementations are thread-safe. */
interface Sessions<S> {
    /**
     * The session to ask with.
     *
     * @throws TransportFault if it is to be made and the system cannot be reached
     * @throws ReplyFault if the system refuses the account, or did so a moment ago
     */
    Session<S> current(Deadline deadline) throws TransportFault, ReplyFault;

    /** Forgets a rejected session, unless another thread has replaced it already. */
    void forget(Session<S> rejected);

    /** What it means for the call that a session is rejected right after it was made. */
    ReplyFault rejectedAtOnce(Session<S> made, ReplyFault rejection);
}
