package io.github.dancu.resilience;

import io.github.dancu.resilience.CallEvent.Reason;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;

/**
 * The circuit of one operation: Resilience4j's state machine, and what it lacks for a ward office's few calls and a line that
 * flaps.
 */
final class Breaker {
    private static final double JITTER = 0.2;

    private final BreakerPolicy policy;
    private final Timeline timeline;
    private final Events events;
    private final RandomGenerator random;
    private final TickClock clock;
    private final CircuitBreaker circuit;
    private final ReentrantLock results = new ReentrantLock();
    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicReference<GuardState> noticed = new AtomicReference<>(GuardState.CLOSED);
    private int failuresInARow;
    private long troubleSince;
    private int doublings;
    private volatile long holdEnd;
    private volatile Instant trial = Instant.MIN;

    Breaker(CallPolicy policy, Timeline timeline, Events events, RandomGenerator random) {
        this.policy = policy.breaker();
        this.timeline = timeline;
        this.events = events;
        this.random = random;
        this.clock = new TickClock(timeline);
        this.circuit = CircuitBreaker.of(
                "guard",
                CircuitBreakerConfig.custom()
                        .slidingWindow(
                                Math.toIntExact(this.policy.window().toSeconds()),
                                this.policy.minimumCalls(),
                                SlidingWindowType.TIME_BASED)
                        .failureRateThreshold(this.policy.failurePercent())
                        .slowCallDurationThreshold(policy.attemptTimeout()
                                .multipliedBy(this.policy.slowPercent())
                                .dividedBy(100))
                        .slowCallRateThreshold(this.policy.slowShare())
                        .waitIntervalFunctionInOpenState(this::openMillis)
                        .permittedNumberOfCallsInHalfOpenState(this.policy.trials())
                        .clock(clock)
                        .currentTimestampFunction(unused -> timeline.ticks(), TimeUnit.NANOSECONDS)
                        .writableStackTraceEnabled(false)
                        .build());
    }

    /** Refuses a call that would queue for nothing. */
    void checkOpen() throws Stopped {
        if (isOpen() && !openFor().isZero() && !holds()) {
            throw refusal();
        }
    }

    /** Refuses a repetition: while the system is tried out, one attempt a call is enough. */
    void checkRepetition() throws Stopped {
        if (!isClosed() && !holds()) {
            throw refusal();
        }
    }

    boolean isHolding() {
        return !isClosed() && holds();
    }

    /** Takes a permission for one attempt, or waits for it while the circuit holds. */
    void enter(Call call) throws Stopped {
        if (!circuit.tryAcquirePermission()) {
            awaitPermission(call);
        }
        notice();
    }

    void succeeded(long tookNanos) {
        results.lock();
        try {
            failuresInARow = 0;
            circuit.onSuccess(tookNanos, TimeUnit.NANOSECONDS);
        } finally {
            results.unlock();
        }
        changed();
    }

    // One result after the other: two failures that opened the circuit together would double its open time.
    void failed(long tookNanos, AttemptFailure failure) {
        results.lock();
        try {
            if (failuresInARow++ == 0) {
                troubleSince = timeline.ticks() - tookNanos;
            }
            circuit.onError(tookNanos, TimeUnit.NANOSECONDS, failure);
            openIfInARow();
        } finally {
            results.unlock();
        }
        changed();
    }

    /** Ends an attempt that says nothing about the system. */
    void leave() {
        circuit.releasePermission();
        changed();
    }

    GuardState state() {
        CircuitBreaker.State state = circuit.getState();
        if (state == CircuitBreaker.State.CLOSED) {
            return GuardState.CLOSED;
        }
        if (holds()) {
            return GuardState.HOLDING;
        }
        return state == CircuitBreaker.State.HALF_OPEN ? GuardState.HALF_OPEN : GuardState.OPEN;
    }

    /** How long until the next trial; zero unless the circuit is open. */
    Duration openFor() {
        if (isOpen()) {
            Duration left = Duration.between(clock.instant(), trial);
            return left.isNegative() ? Duration.ZERO : left;
        }
        return Duration.ZERO;
    }

    private void awaitPermission(Call call) throws Stopped {
        long from = timeline.ticks();
        Thread thread = Thread.currentThread();
        waiting.add(thread);
        try {
            while (!circuit.tryAcquirePermission()) {
                call.park(permissionDue(call));
            }
        } finally {
            waiting.remove(thread);
            if (timeline.ticks() != from) {
                call.waited(timeline.ticks() - from, Reason.TRIAL);
            }
        }
    }

    /** The time until the next trial; while trials are at work, all the time that the call can spare. */
    private long permissionDue(Call call) throws Stopped {
        long spare = call.spare();
        long due = isOpen() ? Math.max(1, openFor().toNanos()) : spare;
        if (!holds() || spare <= 0 || due > spare) {
            throw refusal();
        }
        return due;
    }

    private Stopped refusal() {
        return isOpen()
                ? new Stopped("the circuit is open", openFor().toNanos())
                : new Stopped("the circuit is half-open", policy.openTime().toNanos());
    }

    private boolean holds() {
        return holdEnd - timeline.ticks() > 0;
    }

    private boolean isOpen() {
        return circuit.getState() == CircuitBreaker.State.OPEN;
    }

    private boolean isClosed() {
        return circuit.getState() == CircuitBreaker.State.CLOSED;
    }

    private void openIfInARow() {
        boolean thinWindow = circuit.getMetrics().getNumberOfBufferedCalls() < policy.minimumCalls();
        // After a busy minute the share of failures is slow to rise: a run of them tells sooner that the line is dead.
        int enough = thinWindow ? policy.failuresInARow() : policy.minimumCalls();
        if (failuresInARow >= enough && isClosed()) {
            circuit.transitionToOpenState();
        }
    }

    private long openMillis(int timesOpened) {
        if (timesOpened == 1) {
            long since = failuresInARow == 0 ? timeline.ticks() : troubleSince;
            holdEnd = since + policy.holdFor().toNanos();
            doublings = 0;
        } else if (!holds()) {
            doublings++;
        }
        long base = Backoff.doubled(policy.openTime(), doublings, policy.longestOpenTime());
        long millis = Math.round(base * (1 - JITTER + 2 * JITTER * random.nextDouble()));
        // Resilience4j lets calls pass only after its moment, not at it.
        trial = clock.instant().plusMillis(millis + 1);
        failuresInARow = 0;
        return millis;
    }

    private void changed() {
        if (!waiting.isEmpty()) {
            waiting.forEach(timeline::unpark);
        }
        notice();
    }

    private void notice() {
        GuardState now = state();
        if (noticed.get() != now) {
            GuardState before = noticed.getAndSet(now);
            if (before != now) {
                events.circuitChanged(before, now);
            }
        }
    }
}
