package io.github.dancu.benchmarks.simulation;

import io.github.dancu.resilience.BreakerPolicy;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.RetryPolicy;
import java.time.Duration;
import java.util.List;

/** The defaults that were changed because of the simulation, each put back to what it was at first. */
final class Defaults {
    private static final RetryPolicy RETRY = RetryPolicy.ofDefaults();
    private static final BreakerPolicy BREAKER = BreakerPolicy.ofDefaults();
    private static final RetryPolicy THREE_ATTEMPTS =
            RETRY.toBuilder().attempts(3).build();
    private static final RetryPolicy REFUND_OF_ONE = withRefundOfOne(RETRY);
    private static final BreakerPolicy HALF_FAIL = withHalf(BREAKER);
    private static final BreakerPolicy NO_HOLDING = withoutHolding(BREAKER);

    private Defaults() {}

    static List<Strategy> putBack() {
        return List.of(
                Strategies.ours(),
                with("3 attempts, not " + RETRY.attempts(), THREE_ATTEMPTS, BREAKER),
                with("an answer refunds 1, not " + RETRY.refund(), REFUND_OF_ONE, BREAKER),
                with("opens at 50 % failures, not " + BREAKER.failurePercent() + " %", RETRY, HALF_FAIL),
                with("never holds, not for " + BREAKER.holdFor().toSeconds() + " s", RETRY, NO_HOLDING),
                with("all four", withRefundOfOne(THREE_ATTEMPTS), withoutHolding(HALF_FAIL)));
    }

    /** The weathers in which they matter. */
    static List<String> weathers() {
        return List.of("flapping every 30 s", "30 % resets", "half-open server", "ward office");
    }

    private static Strategy with(String name, RetryPolicy retry, BreakerPolicy breaker) {
        return Strategies.guarded(
                name,
                CallPolicy.ofLookups().toBuilder().retry(retry).breaker(breaker).build());
    }

    private static RetryPolicy withRefundOfOne(RetryPolicy retry) {
        return retry.toBuilder()
                .budget(retry.budget(), retry.transientCost(), retry.throttledCost(), 1)
                .build();
    }

    private static BreakerPolicy withHalf(BreakerPolicy breaker) {
        return breaker.toBuilder()
                .window(breaker.window(), breaker.minimumCalls(), 50)
                .build();
    }

    private static BreakerPolicy withoutHolding(BreakerPolicy breaker) {
        return breaker.toBuilder().holdFor(Duration.ZERO).build();
    }
}
