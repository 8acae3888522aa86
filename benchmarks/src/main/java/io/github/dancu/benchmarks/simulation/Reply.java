package io.github.dancu.benchmarks.simulation;

import java.time.Duration;

/**
 * What comes back to one attempt.
 *
 * @param kind what it is
 * @param after when it comes
 * @param retryAfter how long the system asks to wait; zero if it does not say
 */
record Reply(Kind kind, Duration after, Duration retryAfter) {
    enum Kind {
        /** An answer. */
        ANSWER,
        /** The system is out of order, and says so. */
        ERROR,
        /** The system asks for fewer calls. */
        THROTTLED,
        /** Nothing was sent: there is no connection. */
        NO_CONNECTION,
        /** The connection broke after the request had left. */
        RESET
    }

    private static final Duration NEVER = Duration.ofDays(365);

    static Reply answer(Duration after) {
        return new Reply(Kind.ANSWER, after, Duration.ZERO);
    }

    static Reply error(Duration after) {
        return new Reply(Kind.ERROR, after, Duration.ZERO);
    }

    static Reply throttled(Duration after, Duration retryAfter) {
        return new Reply(Kind.THROTTLED, after, retryAfter);
    }

    static Reply noConnection(Duration after) {
        return new Reply(Kind.NO_CONNECTION, after, Duration.ZERO);
    }

    static Reply reset(Duration after) {
        return new Reply(Kind.RESET, after, Duration.ZERO);
    }

    /** Nothing ever comes back. */
    static Reply silence() {
        return new Reply(Kind.RESET, NEVER, Duration.ZERO);
    }
}
