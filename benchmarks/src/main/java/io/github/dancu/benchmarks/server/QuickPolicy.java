package io.github.dancu.benchmarks.server;

import io.github.dancu.resilience.BreakerPolicy;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.RetryPolicy;
import java.time.Duration;

/** Quick waits, and a circuit that stays closed: for what a call becomes, not for how patiently it is made. */
public final class QuickPolicy {
    private QuickPolicy() {}

    /** One of so many attempts at the most, of half a second each. */
    public static CallPolicy of(int attempts) {
        return CallPolicy.ofLookups().toBuilder()
                .times(Duration.ofSeconds(20), Duration.ofMillis(500))
                .retry(RetryPolicy.builder()
                        .attempts(attempts)
                        .backoff(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(2))
                        .budget(1_000_000, 1, 1, 1_000_000)
                        .build())
                .breaker(BreakerPolicy.builder()
                        .window(Duration.ofSeconds(60), 1_000_000, 100)
                        .failuresInARow(1_000_000)
                        .build())
                .build();
    }
}
