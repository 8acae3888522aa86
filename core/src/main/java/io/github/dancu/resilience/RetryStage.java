package io.github.dancu.resilience;

import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.CallEvent.Reason;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** Repeats failed attempts: where the safety class allows it, the budget pays for it, and the deadline leaves time. */
final class RetryStage implements Stage {
    private final RetryPolicy policy;
    private final RetryBudget budget;
    private final Breaker breaker;
    private final Retry retry;
    private final Stage next;

    RetryStage(
            SafetyClass safety,
            RetryPolicy policy,
            RetryBudget budget,
            Breaker breaker,
            RandomGenerator random,
            Stage next) {
        this.policy = policy;
        this.budget = budget;
        this.breaker = breaker;
        this.next = next;
        Backoff backoff = new Backoff(policy, random);
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
            long millis = retries.onError(failure);
            if (millis < 0) {
                throw failure;
            }
            long pause = TimeUnit.MILLISECONDS.toNanos(millis);
            if (call.spare() < pause) {
                throw new Stopped(Stopped.NO_TIME);
            }
            breaker.checkRepetition();
            pay(call, failure);
            call.pause(pause, Reason.BACKOFF);
            try {
                return answered(call, next.run(call, attempt));
            } catch (AttemptFailure again) {
                failure = again;
            }
        }
    }

    private void pay(Call call, AttemptFailure failure) throws Stopped {
        if (breaker.isHolding()) {
            // Its trials are rare enough; and a call that waited for one has not failed for want of tokens.
            return;
        }
        int cost = failure.trouble() == Trouble.THROTTLED ? policy.throttledCost() : policy.transientCost();
        if (!budget.take(cost)) {
            throw new Stopped("the retry budget is spent");
        }
        call.spend(cost);
    }

    private <T> T answered(Call call, T value) {
        budget.giveBack(call.spent() + policy.refund());
        return value;
    }
}
