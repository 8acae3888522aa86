package io.github.dancu.resilience;

import io.github.dancu.resilience.AttemptFailure.Trouble;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt: full jitter, and never shorter than the system asked for. */
final class Backoff {
    private final RetryPolicy policy;
    private final RandomGenerator random;

    Backoff(RetryPolicy policy, RandomGenerator random) {
        this.policy = policy;
        this.random = random;
    }

    long millisAfter(int attempt, AttemptFailure failure) {
        Duration base = failure.trouble() == Trouble.THROTTLED ? policy.throttledBackoff() : policy.backoff();
        long bound = doubled(base, attempt - 1, policy.longestWait());
        long computed = random.nextLong(bound + 1);
        return Math.max(computed, policy.retryAfter(failure).toMillis());
    }

    static long doubled(Duration base, int times, Duration cap) {
        long limit = cap.toMillis();
        long millis = base.toMillis();
        for (int i = 0; i < times && millis < limit; i++) {
            millis *= 2;
        }
        return Math.min(millis, limit);
    }
}
