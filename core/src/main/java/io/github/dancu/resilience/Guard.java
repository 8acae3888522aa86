package io.github.dancu.resilience;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The protection around the calls of one operation of one system, always in this order: deadline › bulkhead › retry › circuit
 * breaker › rate limit › attempt.
 *
 * <p>One deadline covers queueing, waiting, logging in, attempts and reading; an attempt that has less than {@link
 * CallPolicy#SHORTEST_ATTEMPT 250 ms} left is not started, and each is given what is left as its timeout. A call is repeated
 * only as its {@link SafetyClass} allows, and while the circuit is closed as the operation's budget pays for it. An open circuit
 * fails calls at once and says when the next trial is due; one that only {@linkplain GuardState#HOLDING holds} lets them wait
 * for it. Bulkhead and rate limit belong to the whole {@link GuardedSystem}. Thread-safe: one guard serves all threads.
 */
public final class Guard {
    private final String system;
    private final String operation;
    private final CallPolicy policy;
    private final Timeline timeline;
    private final Events events;
    private final Waits waits;
    private final RetryBudget budget;
    private final Breaker breaker;
    private final Stage stages;

    Guard(GuardedSystem system, String operation, SafetyClass safety, CallPolicy policy) {
        this.system = system.name();
        this.operation = Objects.requireNonNull(operation, "operation");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.timeline = system.timeline();
        this.events = system.eventsOf(operation);
        this.waits = system.waits();
        this.budget = new RetryBudget(policy.retry().budget());
        this.breaker = new Breaker(policy, timeline, events, system.random());
        this.stages = inOrder(system, Objects.requireNonNull(safety, "safety"));
    }

    // Each layer's reason to stand where it stands is in ADR 0003.
    private Stage inOrder(GuardedSystem system, SafetyClass safety) {
        Bulkhead bulkhead = system.bulkhead();
        Stage attempt = new AttemptStage(policy, bulkhead, timeline);
        Stage rate = new RateStage(policy.retry(), system.rate(), breaker, timeline, attempt);
        Stage circuit = new BreakerStage(breaker, bulkhead, timeline, rate);
        Stage retry = new RetryStage(safety, policy.retry(), budget, breaker, system.random(), circuit);
        return new PlaceStage(bulkhead, retry);
    }

    /** The circuit's state now. That it holds no longer shows by itself; that a trial is due shows when one is made. */
    public GuardState state() {
        return breaker.state();
    }

    /**
     * Makes the call. An interrupt ends its waits; it stays visible on the thread.
     *
     * @param correlationId the id that every attempt carries
     * @param attempt tries once; is run again where the call is repeated. What it throws besides {@link AttemptFailure} ends the
     *     call and reaches the caller as it is
     * @return the answer, or why there is none; an {@link AttemptFailure} never leaves this method
     */
    public <T> Guarded<T> call(String correlationId, Attempt<T> attempt) {
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(attempt, "attempt");
        Call call = new Call(
                correlationId, timeline, events, waits, policy.deadline().toNanos());
        events.started(call);
        try {
            waits.checkOpen();
            checkCircuit(call);
            T value = stages.run(call, attempt);
            return new Guarded.Answered<>(value, report(call, CallEnd.ANSWERED));
        } catch (AttemptFailure failure) {
            return gaveUp(call, CallEnd.FAILED, failure.text(), 0);
        } catch (Stopped stopped) {
            AttemptFailure last = call.lastFailure();
            String reason = last == null ? stopped.reason() : last.text() + "; " + stopped.reason();
            return gaveUp(call, stopped.end(), reason, stopped.notBefore());
        } catch (Throwable unforeseen) {
            // Also a checked exception that the compiler did not see: Kotlin has no others, and a call that began must
            // end.
            report(call, CallEnd.CRASHED);
            throw unforeseen;
        }
    }

    /** Nobody queues for a place to learn that the circuit lets nothing pass. */
    private void checkCircuit(Call call) throws Stopped {
        if (breaker.isShut()) {
            breaker.nanosToWait(call.spare());
        }
    }

    private <T> Guarded<T> gaveUp(Call call, CallEnd end, String reason, long notBefore) {
        AttemptFailure last = call.lastFailure();
        return new Guarded.GaveUp<>(
                reason, last, call.mayHaveTakenEffect(), nextTrial(last, notBefore), report(call, end));
    }

    private Instant nextTrial(@Nullable AttemptFailure last, long notBefore) {
        long asked = last == null ? 0 : policy.retry().retryAfter(last).toNanos();
        return timeline.now().plusNanos(Math.max(Math.max(notBefore, asked), breaker.nanosToNextTrial()));
    }

    private CallReport report(Call call, CallEnd end) {
        CallReport report = new CallReport(
                system,
                operation,
                end,
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
