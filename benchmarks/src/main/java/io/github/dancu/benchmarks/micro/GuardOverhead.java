package io.github.dancu.benchmarks.micro;

import io.github.dancu.resilience.CallEvent;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.Guard;
import io.github.dancu.resilience.Guarded;
import io.github.dancu.resilience.GuardedSystem;
import io.github.dancu.resilience.LoadPolicy;
import io.github.dancu.resilience.SafetyClass;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.core.functions.CheckedSupplier;
import io.github.resilience4j.retry.Retry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the guard costs a call that is answered at once, beside three layers of Resilience4j with their defaults. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class GuardOverhead {
    private final CheckedSupplier<String> layers = Retry.decorateCheckedSupplier(
            Retry.ofDefaults("SIM"),
            CircuitBreaker.decorateCheckedSupplier(
                    CircuitBreaker.ofDefaults("SIM"),
                    Bulkhead.decorateCheckedSupplier(Bulkhead.ofDefaults("SIM"), () -> "ok")));
    private final Guard quiet =
            GuardedSystem.builder("SIM").build().guard("find", SafetyClass.READ, CallPolicy.ofLookups());
    private final Guard whole = GuardedSystem.builder("SIM")
            // A limit that nobody reaches: every call takes its turn, none waits for it.
            .load(LoadPolicy.builder()
                    .rate(1_000_000_000, Duration.ofSeconds(1), 1_000_000)
                    .build())
            .listener(event -> lastHeard = event)
            .build()
            .guard("find", SafetyClass.READ, CallPolicy.ofLookups());
    private @Nullable CallEvent lastHeard;

    @Benchmark
    public String resilience4j() throws Throwable {
        return layers.get();
    }

    @Benchmark
    @Yardstick(name = "guard: with its defaults / Resilience4j retry, breaker, bulkhead", method = "resilience4j")
    public Guarded<String> guard() {
        return quiet.call("7f3a", timeout -> "ok");
    }

    @Benchmark
    @Yardstick(
            name = "whole guard: also rate limit and listener / Resilience4j retry, breaker, bulkhead",
            method = "resilience4j",
            allocation = "resilience4j")
    public Guarded<String> wholeGuard() {
        return whole.call("7f3a", timeout -> "ok");
    }
}
