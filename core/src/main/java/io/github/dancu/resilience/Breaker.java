package io.github.dancu.resilience;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;

/**
 * The circuit of one operation: Resilience4j's state machine, and what it lacks for a ward office's few calls and a line that
 * flaps. Every change of its state happens under one lock, and makes a new epoch: results of attempts that began in an older
 * one say nothing about this one.
 */
final class Breaker {
    /** What an attempt enters while the circuit lets none pass. */
    static final int NO_EPOCH = -1;

    private static final double JITTER = 0.2;

    private final BreakerPolicy policy;
    private final int trials;
    private final Timeline timeline;
    private final Events events;
    private final RandomGenerator random;
    private final Clock clock;
    private final CircuitBreaker circuit;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicInteger epoch = new AtomicInteger();
    private final AtomicInteger trialsTaken = new AtomicInteger();
    private volatile long holdEnd;
    private volatile Instant trial = Instant.MIN;
    private GuardState noticed = GuardState.CLOSED;
    private int failuresInARow;
    private long lastFailure;
    private long troubleSince;
    private int doublings;

    Breaker(CallPolicy policy, Timeline timeline, Events events, RandomGenerator random) {
        this.policy = policy.breaker();
        // Resilience4j decides on no more trials than its window must hold.
        this.trials = Math.min(this.policy.trials(), this.policy.minimumCalls());
        this.timeline = timeline;
        this.events = events;
        this.random = random;
        this.clock = clockOf(timeline);
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
                        .permittedNumberOfCallsInHalfOpenState(trials)
                        .clock(clock)
                        .writableStackTraceEnabled(false)
                        .build());
        circuit.getEventPublisher().onStateTransition(transition -> {
            epoch.incrementAndGet();
            trialsTaken.set(0);
        });
    }

    /** The ticks as Resilience4j wants to see them: a time of day that never jumps, whatever happens to the real one. */
    private static Clock clockOf(Timeline timeline) {
        Instant start = timeline.now();
        long startTicks = timeline.ticks();
        InstantSource ticks = () -> start.plusNanos(timeline.ticks() - startTicks);
        return ticks.withZone(ZoneOffset.UTC);
    }

    /** Lets an attempt pass and says in which epoch; or does not. */
    int tryEnter() {
        int now = epoch.get();
        if (circuit.getState() == State.CLOSED) {
            return now;
        }
        lock.lock();
        try {
            if (!circuit.tryAcquirePermission()) {
                return NO_EPOCH;
            }
            trialsTaken.incrementAndGet();
            return epoch.get();
        } finally {
            noticeAndUnlock();
        }
    }

    /** Whether an attempt that entered then may still be made. */
    boolean isCurrent(int since) {
        return since == epoch.get();
    }

    void succeeded(int since, long tookNanos) {
        lock.lock();
        try {
            if (isCurrent(since)) {
                failuresInARow = 0;
                circuit.onSuccess(tookNanos, TimeUnit.NANOSECONDS);
            }
        } finally {
            noticeAndUnlock();
        }
    }

    void failed(int since, long tookNanos, AttemptFailure failure) {
        inEpoch(since, () -> {
            countFailure(tookNanos);
            circuit.onError(tookNanos, TimeUnit.NANOSECONDS, failure);
            openIfInARow();
        });
    }

    /** Ends an attempt that says nothing about the system. */
    void leave(int since) {
        inEpoch(since, () -> {
            circuit.releasePermission();
            trialsTaken.decrementAndGet();
        });
    }

    GuardState state() {
        State state = circuit.getState();
        if (state == State.CLOSED) {
            return GuardState.CLOSED;
        }
        if (holds()) {
            return GuardState.HOLDING;
        }
        return state == State.HALF_OPEN ? GuardState.HALF_OPEN : GuardState.OPEN;
    }

    boolean isHolding() {
        return state() == GuardState.HOLDING;
    }

    /** Whether a call could only wait or be refused: no trial is due, or all there may be are taken. */
    boolean isShut() {
        if (circuit.getState() == State.CLOSED) {
            return false;
        }
        lock.lock();
        try {
            return circuit.getState() == State.OPEN ? nanosToTrial() > 0 : areTrialsTaken();
        } finally {
            noticeAndUnlock();
        }
    }

    /** Refuses a repetition: while an old trouble is tried out, one attempt a call is enough. */
    void checkRepetition() throws Stopped {
        State state = circuit.getState();
        if (state != State.CLOSED && !holds()) {
            throw refusal(state);
        }
    }

    /**
     * Nanoseconds until it is worth trying to enter again; as somebody's result may change everything before, whoever waits
     * is woken by each.
     *
     * @throws Stopped if it is not worth waiting
     */
    long nanosToWait(long spare) throws Stopped {
        State state = circuit.getState();
        if (state == State.CLOSED || (state == State.HALF_OPEN && !areTrialsTaken())) {
            return 0;
        }
        long holdLeft = holdLeft();
        if (holdLeft <= 0) {
            throw refusal(state);
        }
        long worthIt = Math.min(spare, holdLeft);
        long due = state == State.OPEN ? Math.max(1, nanosToTrial()) : worthIt;
        if (worthIt <= 0 || due > worthIt) {
            throw new Stopped(CallEnd.CIRCUIT, "the circuit's next trial comes too late", nanosToNextTrial());
        }
        return due;
    }

    /** Nanoseconds until another call makes sense: none while the circuit is closed. */
    long nanosToNextTrial() {
        return switch (circuit.getState()) {
            case OPEN -> nanosToTrial();
            case HALF_OPEN -> policy.openTime().toNanos();
            default -> 0;
        };
    }

    private Stopped refusal(State state) {
        GuardState seen = state == State.HALF_OPEN ? GuardState.HALF_OPEN : GuardState.OPEN;
        return new Stopped(CallEnd.CIRCUIT, "the circuit is " + seen, nanosToNextTrial());
    }

    private boolean areTrialsTaken() {
        return trialsTaken.get() >= trials;
    }

    private long nanosToTrial() {
        return Math.max(0, ChronoUnit.NANOS.between(clock.instant(), trial));
    }

    private boolean holds() {
        return holdLeft() > 0;
    }

    private long holdLeft() {
        return holdEnd - timeline.ticks();
    }

    private void inEpoch(int since, Runnable result) {
        lock.lock();
        try {
            if (isCurrent(since)) {
                result.run();
            }
        } finally {
            noticeAndUnlock();
        }
    }

    private void countFailure(long tookNanos) {
        long now = timeline.ticks();
        boolean anotherTrouble = now - lastFailure > policy.window().toNanos();
        if (failuresInARow == 0 || anotherTrouble) {
            troubleSince = now - tookNanos;
        }
        lastFailure = now;
        failuresInARow++;
    }

    private void openIfInARow() {
        boolean thinWindow = circuit.getMetrics().getNumberOfBufferedCalls() < policy.minimumCalls();
        // After a busy minute the share of failures is slow to rise: a run of them tells sooner that the line is dead.
        int enough = thinWindow ? Math.min(policy.failuresInARow(), policy.minimumCalls()) : policy.minimumCalls();
        if (failuresInARow >= enough && circuit.getState() == State.CLOSED) {
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

    /** Changes are noticed one by one under the lock, and told in that order outside it. */
    private void noticeAndUnlock() {
        GuardState now = state();
        if (now != noticed) {
            events.circuitChanged(noticed, now);
            noticed = now;
        }
        lock.unlock();
        events.tellChanges();
    }
}
