package io.github.dancu.benchmarks.simulation;

import io.github.dancu.resilience.Attempt;
import io.github.dancu.resilience.Timeline;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.retry.Retry;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** Resilience4j's own retry, circuit breaker and bulkhead with all their defaults, on our clock. */
final class ResilienceDefaults implements Strategy {
    @Override
    public String name() {
        return "Resilience4j defaults";
    }

    @Override
    public Caller on(Timeline timeline, RandomGenerator random) {
        InstantSource time = timeline::now;
        CircuitBreaker breaker = CircuitBreaker.of(
                "SIM",
                CircuitBreakerConfig.custom()
                        .clock(time.withZone(ZoneOffset.UTC))
                        .currentTimestampFunction(unused -> timeline.ticks(), TimeUnit.NANOSECONDS)
                        .build());
        Bulkhead bulkhead = Bulkhead.ofDefaults("SIM");
        Retry retry = Retry.ofDefaults("SIM");
        return attempt -> call(attempt, timeline, retry, breaker, bulkhead);
    }

    private static boolean call(
            Attempt<String> attempt, Timeline timeline, Retry retry, CircuitBreaker breaker, Bulkhead bulkhead)
            throws InterruptedException {
        Retry.AsyncContext<Object> retries = retry.asyncContext();
        while (true) {
            try {
                CircuitBreaker.decorateCheckedSupplier(
                                breaker,
                                Bulkhead.decorateCheckedSupplier(bulkhead, () -> attempt.run(Strategies.TIMEOUT)))
                        .get();
                retries.onComplete();
                return true;
            } catch (Throwable failure) {
                long wait = retries.onError(failure);
                if (wait < 0) {
                    return false;
                }
                timeline.sleep(Duration.ofMillis(wait));
            }
        }
    }
}
