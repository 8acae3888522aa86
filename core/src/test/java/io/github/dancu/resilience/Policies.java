package io.github.dancu.resilience;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Policies and guards for tests. */
final class Policies {
    /** A circuit that no test opens. */
    static final BreakerPolicy NEVER_OPEN = BreakerPolicy.builder()
            .window(Duration.ofSeconds(60), 1_000_000, 100)
            .failuresInARow(1_000_000)
            .build();

    /** A circuit that fails calls at once from its first opening on. */
    static final BreakerPolicy NEVER_HOLD =
            BreakerPolicy.builder().holdFor(Duration.ZERO).build();

    private Policies() {}

    /** The defaults of look-ups, with so many attempts and a circuit that never holds. */
    static CallPolicy lookups(int attempts) {
        return CallPolicy.ofLookups().toBuilder()
                .retry(RetryPolicy.builder().attempts(attempts).build())
                .breaker(NEVER_HOLD)
                .build();
    }

    static CallPolicy times(Duration deadline, Duration attempt) {
        return lookups(3).toBuilder().times(deadline, attempt).build();
    }

    static Guard guard(SafetyClass safety, CallPolicy policy, Timeline timeline, RandomGenerator random) {
        return GuardedSystem.builder("CSDL")
                .timeline(timeline)
                .random(random)
                .build()
                .guard("find", safety, policy);
    }
}
