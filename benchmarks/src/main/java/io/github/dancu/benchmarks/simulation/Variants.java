package io.github.dancu.benchmarks.simulation;

import io.github.dancu.resilience.BreakerPolicy;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.LoadPolicy;
import io.github.dancu.resilience.RetryPolicy;
import java.time.Duration;
import java.util.List;

/** Ours without one of its parts, or with a default that it had at first. */
final class Variants {
    private static final RetryPolicy RETRY = RetryPolicy.ofDefaults();
    private static final BreakerPolicy BREAKER = BreakerPolicy.ofDefaults();
    private static final LoadPolicy LOAD = LoadPolicy.ofDefaults();

    private Variants() {}

    static List<Strategy> all() {
        return List.of(
                of("3 attempts, not " + RETRY.attempts(), threeAttempts(RETRY), BREAKER),
                of("an answer refunds 1 token, not " + RETRY.refund(), refundOfOne(RETRY), BREAKER),
                of("opens at 50 % failures, not " + BREAKER.failurePercent() + " %", RETRY, half(BREAKER)),
                of("never holds", RETRY, neverHolding(BREAKER)),
                placed("at least 8 places, not " + LOAD.fewest(), 8, LOAD.first(), LOAD.most()),
                placed("always 20 places", 20, 20, 20),
                of("no retry budget", unbounded(RETRY), BREAKER));
    }

    /** For who would rather ask a failing system on: no budget, and a circuit that opens only when next to nothing succeeds. */
    static Strategy askingOn() {
        return of(
                "asking on",
                unbounded(RETRY),
                BREAKER.toBuilder()
                        .window(BREAKER.window(), 50, 95)
                        .failuresInARow(50)
                        .build());
    }

    private static RetryPolicy unbounded(RetryPolicy retry) {
        return retry.toBuilder().budget(1_000_000, 1, 1, 1_000_000).build();
    }

    private static Strategy placed(String name, int fewest, int first, int most) {
        return Strategies.guarded(
                name,
                CallPolicy.ofLookups(),
                LOAD.toBuilder().concurrency(fewest, first, most).build());
    }

    private static Strategy of(String name, RetryPolicy retry, BreakerPolicy breaker) {
        CallPolicy policy =
                CallPolicy.ofLookups().toBuilder().retry(retry).breaker(breaker).build();
        return Strategies.guarded(name, policy, LOAD);
    }

    private static RetryPolicy threeAttempts(RetryPolicy retry) {
        return retry.toBuilder().attempts(3).build();
    }

    private static RetryPolicy refundOfOne(RetryPolicy retry) {
        return retry.toBuilder()
                .budget(retry.budget(), retry.transientCost(), retry.throttledCost(), 1)
                .build();
    }

    private static BreakerPolicy half(BreakerPolicy breaker) {
        return breaker.toBuilder()
                .window(breaker.window(), breaker.minimumCalls(), 50)
                .build();
    }

    private static BreakerPolicy neverHolding(BreakerPolicy breaker) {
        return breaker.toBuilder().holdFor(Duration.ZERO).build();
    }
}
