package io.github.dancu.testkit;

/** What one system says and does, once a request has reached it. Implementations are thread-safe. */
interface SimulatedProtocol {
    /** The operation asked for, from a closed set of names, so that the counters stay small. */
    String operation(SimulatedRequest request);

    /** Does the work and says the answer. */
    SimulatedReply answer(SimulatedRequest request);
}
