package io.github.dancu.resilience;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;

/** The circuit of one operation: Resilience4j's state machine, and the two things it lacks for a ward office's few calls. */
final class Breaker {
    private static final double JITTER = 0.2;

    private final BreakerPolicy policy;
    private final Timeline timeline;
    private final RandomGenerator random;
    private final TickClock clock;
    private final CircuitBreaker circuit;
    private final ReentrantLock results = new ReentrantLock();
    private int failuresInARow;
    private volatile Instant trial = Instant.MIN;

    Breaker(String name, CallPolicy policy, Timeline timeline, RandomGenerator random) {
        this.policy = policy.breaker();
        this.timeline = timeline;
        this.random = random;
        this.clock = new TickClock(timeline);
        this.circuit = CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindow(
                                Math.toIntExact(this.policy.window().toSeconds()),
                                this.policy.minimumCalls(),
                                SlidingWindowType.TIME_BASED)
                        .failureRateThreshold(this.policy.failurePercent())
                        .slowCallDurationThreshold(
                                policy.attemptTimeout().multipliedBy(8).dividedBy(10))
                        .slowCallRateThreshold(80)
                        .waitIntervalFunctionInOpenState(this::openMillis)
                        .permittedNumberOfCallsInHalfOpenState(this.policy.trials())
                        .clock(clock)
                        .currentTimestampFunction(unused -> timeline.ticks(), TimeUnit.NANOSECONDS)
                        .writableStackTraceEnabled(false)
                        .build());
    }

    boolean tryEnter() {
        return circuit.tryAcquirePermission();
    }

    void succeeded(Duration took) {
        results.lock();
        try {
            failuresInARow = 0;
            circuit.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            results.unlock();
        }
    }

    // One result after the other: two failures that opened the circuit together would double its open time.
    void failed(Duration took, AttemptFailure failure) {
        results.lock();
        try {
            failuresInARow++;
            circuit.onError(took.toNanos(), TimeUnit.NANOSECONDS, failure);
            openIfInARow();
        } finally {
            results.unlock();
        }
    }

    /** Ends an attempt that says nothing about the system. */
    void leave() {
        circuit.releasePermission();
    }

    GuardState state() {
        return switch (circuit.getState()) {
            case OPEN, FORCED_OPEN -> GuardState.OPEN;
            case HALF_OPEN -> GuardState.HALF_OPEN;
            default -> GuardState.CLOSED;
        };
    }

    /** When a call may pass again: now, unless the circuit is open. */
    Instant nextTrial() {
        return timeline.now().plus(openFor());
    }

    /** How long the circuit still lets nothing pass; zero unless it is open. */
    Duration openFor() {
        Duration left = Duration.between(clock.instant(), trial);
        return state() == GuardState.OPEN && !left.isNegative() ? left : Duration.ZERO;
    }

    private void openIfInARow() {
        boolean thinWindow = circuit.getMetrics().getNumberOfBufferedCalls() < policy.minimumCalls();
        // After a busy minute the share of failures is slow to rise: a run of them tells sooner that the line is dead.
        int enough = thinWindow ? policy.failuresInARow() : policy.minimumCalls();
        if (failuresInARow >= enough && circuit.getState() == CircuitBreaker.State.CLOSED) {
            circuit.transitionToOpenState();
        }
    }

    private long openMillis(int timesOpened) {
        long base = Backoff.doubled(policy.openTime(), timesOpened - 1, policy.longestOpenTime());
        long millis = Math.round(base * (1 - JITTER + 2 * JITTER * random.nextDouble()));
        // Resilience4j lets calls pass only after its moment, not at it.
        trial = clock.instant().plusMillis(millis + 1);
        failuresInARow = 0;
        return millis;
    }

    /** The ticks as Resilience4j wants to see them: a time of day that never jumps, whatever happens to the real one. */
    private static final class TickClock extends Clock {
        private final Timeline timeline;
        private final Instant start;
        private final long startTicks;

        TickClock(Timeline timeline) {
            this.timeline = timeline;
            this.start = timeline.now();
            this.startTicks = timeline.ticks();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return start.plusNanos(timeline.ticks() - startTicks);
        }
    }
}
