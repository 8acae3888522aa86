package io.github.dancu.resilience;

import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The protection around the calls of one operation of one system, always in this order: deadline › retry › circuit breaker.
 *
 * <p>An open circuit is never waited for and never retried; an attempt that cannot end before the deadline is not started; a
 * call is repeated only as its {@link SafetyClass} allows. Thread-safe: one guard serves all threads.
 */
public final class Guard {
    private static final String OPEN = "the circuit is open";
    private static final String NO_TIME = "; no time left for another attempt";

    private final String system;
    private final String operation;
    private final CallPolicy policy;
    private final Timeline timeline;
    private final Breaker breaker;
    private final Retry retry;

    private Guard(
            String system,
            String operation,
            SafetyClass safety,
            CallPolicy policy,
            Timeline timeline,
            RandomGenerator random) {
        this.system = Objects.requireNonNull(system, "system");
        this.operation = Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(safety, "safety");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.timeline = Objects.requireNonNull(timeline, "timeline");
        String name = system + " " + operation;
        Backoff backoff = new Backoff(policy, random);
        this.breaker = new Breaker(name, policy, timeline, random);
        this.retry = Retry.of(
                name,
                RetryConfig.custom()
                        .maxAttempts(policy.attempts())
                        .retryOnException(failure ->
                                failure instanceof AttemptFailure end && Repeatability.mayRepeat(safety, end))
                        .intervalBiFunction(
                                (attempt, end) -> backoff.millisAfter(attempt, (AttemptFailure) end.getLeft()))
                        .build());
    }

    /**
     * A guard with a closed circuit.
     *
     * @param system the system's short name, for reports
     * @param operation the operation's name; few and fixed, never made from data
     * @param random where jitter comes from; must be thread-safe
     */
    public static Guard of(
            String system,
            String operation,
            SafetyClass safety,
            CallPolicy policy,
            Timeline timeline,
            RandomGenerator random) {
        return new Guard(system, operation, safety, policy, timeline, random);
    }

    /** The circuit's state now. */
    public GuardState state() {
        return breaker.state();
    }

    /**
     * Makes the call.
     *
     * @param correlationId the id that every attempt carries
     * @return the answer, or why there is none; an {@link AttemptFailure} never leaves this method
     */
    public <T> Guarded<T> call(String correlationId, Attempt<T> attempt) {
        return new Run<T>(correlationId).toEnd(attempt);
    }

    /** One call from its first attempt to its last. */
    private final class Run<T> {
        private final String correlationId;
        private final long startTicks = timeline.ticks();
        private final Deadline deadline = Deadline.in(policy.deadline(), timeline);
        private final Retry.AsyncContext<Object> retries = retry.asyncContext();
        private int attempts;
        private Duration waits = Duration.ZERO;
        private Duration calls = Duration.ZERO;
        private boolean mayHaveTakenEffect;
        private @Nullable AttemptFailure last;

        Run(String correlationId) {
            this.correlationId = correlationId;
        }

        Guarded<T> toEnd(Attempt<T> attempt) {
            while (true) {
                if (!breaker.tryEnter()) {
                    return giveUp(last == null ? OPEN : last.text() + "; " + OPEN);
                }
                try {
                    T value = attemptOnce(attempt);
                    return new Guarded.Answered<>(value, report(true));
                } catch (AttemptFailure failure) {
                    last = failure;
                    mayHaveTakenEffect |= failure.fate() == Fate.UNKNOWN;
                    long wait = retries.onError(failure);
                    if (wait < 0) {
                        return giveUp(failure.text());
                    }
                    Duration pause = Duration.ofMillis(wait);
                    if (!deadline.allows(pause.plus(CallPolicy.SHORTEST_ATTEMPT))) {
                        return giveUp(failure.text() + NO_TIME);
                    }
                    if (breaker.openFor().compareTo(pause) > 0) {
                        return giveUp(failure.text() + "; " + OPEN);
                    }
                    if (!pausedFor(pause)) {
                        return giveUp(failure.text() + "; interrupted");
                    }
                    if (!deadline.allows(CallPolicy.SHORTEST_ATTEMPT)) {
                        // A busy machine sleeps longer than it is told to.
                        return giveUp(failure.text() + NO_TIME);
                    }
                }
            }
        }

        private T attemptOnce(Attempt<T> attempt) throws AttemptFailure {
            attempts++;
            long start = timeline.ticks();
            Duration left = deadline.left();
            boolean told = false;
            try {
                T value = attempt.run(left.compareTo(policy.attemptTimeout()) < 0 ? left : policy.attemptTimeout());
                breaker.succeeded(tookSince(start));
                told = true;
                return value;
            } catch (AttemptFailure failure) {
                if (failure.trouble() == Trouble.TRANSIENT) {
                    breaker.failed(tookSince(start), failure);
                } else if (failure.trouble() == Trouble.CANCELLED || failure.fate() == Fate.NOT_SENT) {
                    breaker.leave();
                } else {
                    // A throttled or refused call was answered: the system is there.
                    breaker.succeeded(tookSince(start));
                }
                told = true;
                throw failure;
            } finally {
                calls = calls.plus(tookSince(start));
                if (!told) {
                    breaker.leave();
                }
            }
        }

        private boolean pausedFor(Duration pause) {
            long start = timeline.ticks();
            try {
                timeline.park(pause);
                return true;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            } finally {
                waits = waits.plus(tookSince(start));
            }
        }

        private Guarded<T> giveUp(String reason) {
            return new Guarded.GaveUp<>(reason, last, mayHaveTakenEffect, nextTrial(), report(false));
        }

        private Instant nextTrial() {
            Instant trial = breaker.nextTrial();
            Instant asked = last == null
                    ? Instant.MIN
                    : last.retryAfter()
                            .map(wait ->
                                    wait.compareTo(policy.longestRetryAfter()) < 0 ? wait : policy.longestRetryAfter())
                            .map(timeline.now()::plus)
                            .orElse(Instant.MIN);
            return asked.isAfter(trial) ? asked : trial;
        }

        private CallReport report(boolean answered) {
            return new CallReport(
                    system,
                    operation,
                    answered,
                    attempts,
                    tookSince(startTicks),
                    waits,
                    calls,
                    breaker.state(),
                    correlationId);
        }

        private Duration tookSince(long ticks) {
            return Duration.ofNanos(timeline.ticks() - ticks);
        }
    }
}
