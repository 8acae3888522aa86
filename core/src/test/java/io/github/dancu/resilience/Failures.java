package io.github.dancu.resilience;

import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import java.time.Duration;

/** Failed attempts for tests. */
final class Failures {
    private Failures() {}

    static AttemptFailure of(Trouble trouble, Fate fate) {
        return new AttemptFailure("HTTP 503", trouble, fate, null);
    }

    static AttemptFailure lineDown() {
        return new AttemptFailure("no connection", Trouble.TRANSIENT, Fate.NOT_SENT, null);
    }

    static AttemptFailure outOfOrder(Duration retryAfter) {
        return new AttemptFailure("HTTP 503", Trouble.TRANSIENT, Fate.UNKNOWN, retryAfter);
    }

    static AttemptFailure throttled() {
        return new AttemptFailure("HTTP 429", Trouble.THROTTLED, Fate.NOT_DONE, null);
    }

    static AttemptFailure refused() {
        return new AttemptFailure("HTTP 403", Trouble.FINAL, Fate.NOT_DONE, null);
    }
}
