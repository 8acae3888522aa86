package io.github.dancu.resilience;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The protection around the calls of one operation of one system, always in this order: deadline › bulkhead › retry › circuit
 * breaker › rate limit › attempt.
 *
 * <p>One deadline covers queueing, waiting, logging in, attempts and reading; an attempt that cannot end before it is not
 * started. A call is repeated only as its {@link SafetyClass} and the operation's budget allow. An open circuit fails calls at
 * once and says when the next trial is due; one that only {@linkplain GuardState#HOLDING holds} lets them wait for it.
 * Bulkhead and rate limit belong to the whole {@link GuardedSystem}. Thread-safe: one guard serves all threads.
 */
public final class Guard {
    private final String system;
    private final String operation;
    private final CallPolicy policy;
    private final Timeline timeline;
    private final Events events;
    private final RetryBudget budget;
    private final Breaker breaker;
    private final Stage stages;

    Guard(GuardedSystem system, String operation, SafetyClass safety, CallPolicy policy) {
        this.system = system.name();
        this.operation = Objects.requireNonNull(operation, "operation");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.timeline = system.timeline();
        this.events = system.eventsOf(operation);
        this.budget = new RetryBudget(policy.retry().budget());
        this.breaker = new Breaker(policy, timeline, events, system.random());
        this.stages = inOrder(system, Objects.requireNonNull(safety, "safety"));
    }

    // Each layer's reason to stand where it stands is in ADR 0003.
    private Stage inOrder(GuardedSystem system, SafetyClass safety) {
        Stage attempt = new AttemptStage(policy, system.bulkhead(), timeline);
        Stage rate = new RateStage(system.rate(), policy.retry().longestRetryAfter(), timeline, attempt);
        Stage circuit = new BreakerStage(breaker, rate);
        Stage retry = new RetryStage(safety, policy.retry(), budget, breaker, system.random(), circuit);
        return new PlaceStage(system.bulkhead(), retry);
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
        Call call = new Call(correlationId, timeline, events, policy.deadline().toNanos());
        events.started(call);
        try {
            breaker.checkOpen();
            T value = stages.run(call, attempt);
            return new Guarded.Answered<>(value, report(call, true));
        } catch (AttemptFailure failure) {
            return gaveUp(call, failure.text(), 0);
        } catch (Stopped stopped) {
            AttemptFailure last = call.lastFailure();
            String reason = last == null ? stopped.reason() : last.text() + "; " + stopped.reason();
            return gaveUp(call, reason, stopped.notBefore());
        } catch (RuntimeException | Error unforeseen) {
            report(call, false);
            throw unforeseen;
        }
    }

    private <T> Guarded<T> gaveUp(Call call, String reason, long notBefore) {
        AttemptFailure last = call.lastFailure();
        return new Guarded.GaveUp<>(
                reason, last, call.mayHaveTakenEffect(), nextTrial(last, notBefore), report(call, false));
    }

    private Instant nextTrial(@Nullable AttemptFailure last, long notBefore) {
        Duration wait = Duration.ofNanos(notBefore);
        Duration open = breaker.openFor();
        Duration asked = last == null ? Duration.ZERO : last.retryAfter().orElse(Duration.ZERO);
        Duration longest = policy.retry().longestRetryAfter();
        return timeline.now().plus(longer(wait, longer(open, asked.compareTo(longest) < 0 ? asked : longest)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private CallReport report(Call call, boolean answered) {
        CallReport report = new CallReport(
                system,
                operation,
                answered,
                call.attempts(),
                Duration.ofNanos(call.elapsed()),
                Duration.ofNanos(call.queued()),
                Duration.ofNanos(call.waited()),
                Duration.ofNanos(call.called()),
                breaker.state(),
                budget.left(),
                budget.size(),
                call.correlationId());
        events.ended(report);
        return report;
    }
}
