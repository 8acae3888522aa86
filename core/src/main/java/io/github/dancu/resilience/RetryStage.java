package io.github.dancu.resilience;

import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.CallEvent.Reason;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** Repeats failed attempts: where the safety class allows it, the budget pays for it, and the deadline leaves time. */
final class RetryStage implements Stage {
    private final SafetyClass safety;
    private final RetryPolicy policy;
    private final RetryBudget budget;
    private final Breaker breaker;
    private final Backoff backoff;
    private final Retry retry;
    private final Stage next;

    RetryStage(
            SafetyClass safety,
            RetryPolicy policy,
            RetryBudget budget,
            Breaker breaker,
            RandomGenerator random,
            Stage next) {
        this.safety = safety;
        this.policy = policy;
        this.budget = budget;
        this.breaker = breaker;
        this.backoff = new Backoff(policy, random);
        this.next = next;
        this.retry = Retry.of(
                "guard",
                RetryConfig.custom()
                        .maxAttempts(policy.attempts())
                        .retryOnException(failure ->
                                failure instanceof AttemptFailure end && Repeatability.mayRepeat(safety, end))
                        .intervalBiFunction(
                                (attempt, end) -> backoff.millisAfter(attempt, (AttemptFailure) end.getLeft()))
                        .build());
    }

    @Override
    public <T> T run(Call call, Attempt<T> attempt) throws AttemptFailure, Stopped {
        try {
            return answered(call, next.run(call, attempt));
        } catch (AttemptFailure failure) {
            return repeat(call, attempt, failure);
        }
    }

    private <T> T repeat(Call call, Attempt<T> attempt, AttemptFailure first) throws AttemptFailure, Stopped {
        Retry.AsyncContext<Object> retries = retry.asyncContext();
        AttemptFailure failure = first;
        while (true) {
            boolean trial = breaker.isHolding();
            long millis = trial ? millisToTrial(call, failure) : retries.onError(failure);
            if (millis < 0) {
                throw failure;
            }
            long pause = TimeUnit.MILLISECONDS.toNanos(millis);
            if (call.spare() < pause) {
                throw Stopped.noTime();
            }
            breaker.checkRepetition();
            // Trials are rare enough without a budget; and a call that waited for one must not fail for want of tokens.
            int paid = trial ? 0 : pay(failure);
            try {
                call.pause(pause, Reason.BACKOFF);
                call.spend(paid);
                return answered(call, next.run(call, attempt));
            } catch (AttemptFailure again) {
                failure = again;
            } catch (Stopped unmade) {
                budget.giveBack(paid);
                throw unmade;
            }
        }
    }

    /** While the circuit holds, its trials are what limits the attempts; -1 if there may be none. */
    private long millisToTrial(Call call, AttemptFailure failure) {
        boolean mayRepeat = policy.attempts() > 1 && Repeatability.mayRepeat(safety, failure);
        return mayRepeat ? backoff.millisAfter(call.attempts(), failure) : -1;
    }

    private int pay(AttemptFailure failure) throws Stopped {
        int cost = failure.trouble() == Trouble.THROTTLED ? policy.throttledCost() : policy.transientCost();
        if (!budget.take(cost)) {
            throw new Stopped(CallEnd.NO_BUDGET, "the retry budget is spent");
        }
        return cost;
    }

    private <T> T answered(Call call, T value) {
        budget.giveBack(call.spent() + policy.refund());
        return value;
    }
}
