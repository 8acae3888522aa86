package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.resilience.Guarded.Answered;
import io.github.dancu.resilience.Guarded.GaveUp;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GuardBudgetTest {
    private static final Duration SOON = Duration.ofMillis(100);

    private final VirtualTimeline time = new VirtualTimeline();
    private final Guard guard = guard(RetryPolicy.builder().attempts(3).budget(100, 14, 5, 5));

    @Test
    void a_repetition_after_a_failure_costs_fourteen_and_after_throttling_five() {
        fail(1, Failures.lineDown());
        assertThat(fail(1, Failures.throttled()).report().budgetLeft()).isEqualTo(100 - 2 * 14 - 2 * 5);
    }

    @Test
    void an_answer_puts_back_all_that_its_call_took_and_the_refund() {
        fail(1, Failures.lineDown());

        Guarded<String> answered = guard.call(
                "7f3a",
                new ScriptedAttempt(time, SOON).fails(Failures.lineDown()).fails(Failures.throttled()));

        assertThat(answered).isInstanceOf(Answered.class);
        assertThat(answered.report().budgetLeft()).isEqualTo(100 - 2 * 14 + 5);
        assertThat(answered.report().budget()).isEqualTo(100);
    }

    @Test
    void nothing_is_repeated_once_it_is_spent() {
        fail(4, Failures.lineDown());

        GaveUp<String> end = fail(1, Failures.lineDown());

        assertThat(end.report().attempts()).isEqualTo(1);
        assertThat(end.reason()).isEqualTo("no connection; the retry budget is spent");
    }

    @Test
    void no_budget_at_all_means_no_repetition() {
        Guard never = guard(RetryPolicy.builder().budget(0, 14, 5, 5));

        Guarded<String> end = never.call("7f3a", new ScriptedAttempt(time, SOON).fails(Failures.lineDown()));

        assertThat(end.report().attempts()).isEqualTo(1);
    }

    @Test
    void on_a_dead_line_nearly_every_call_is_one_attempt() {
        int attempts = 0;
        for (int i = 0; i < 1_000; i++) {
            attempts += fail(1, Failures.lineDown()).report().attempts();
        }

        assertThat(attempts).isEqualTo(1_000 + 100 / 14);
    }

    @Test
    void what_was_paid_for_an_attempt_that_is_not_made_comes_back() {
        Guard hurried = guardOf(CallPolicy.ofLookups().toBuilder()
                .retry(RetryPolicy.builder().attempts(9).budget(100, 14, 5, 5).build())
                .breaker(BreakerPolicy.builder()
                        .failuresInARow(2)
                        .holdFor(Duration.ZERO)
                        .build())
                .build());

        Guarded<String> end = hurried.call("7f3a", timeout -> {
            time.duringNextWait(() -> hurried.call(
                    "other", new ScriptedAttempt(time, SOON).fails(Failures.outOfOrder(Duration.ofHours(1)))));
            throw Failures.lineDown();
        });

        assertThat(((GaveUp<String>) end).reason()).isEqualTo("no connection; the circuit is open");
        assertThat(end.report().budgetLeft()).isEqualTo(100);
    }

    @Test
    void a_call_that_is_not_repeated_costs_nothing() {
        assertThat(fail(1, Failures.refused()).report().budgetLeft()).isEqualTo(100);
    }

    private GaveUp<String> fail(int times, AttemptFailure failure) {
        Guarded<String> end = guard.call("7f3a", new ScriptedAttempt(time, SOON).fails(9, failure));
        for (int i = 1; i < times; i++) {
            end = guard.call("7f3a", new ScriptedAttempt(time, SOON).fails(9, failure));
        }
        return (GaveUp<String>) end;
    }

    private Guard guard(RetryPolicy.Builder retry) {
        CallPolicy policy = CallPolicy.ofLookups().toBuilder()
                .retry(retry.build())
                .breaker(Policies.NEVER_OPEN)
                .build();
        return guardOf(policy);
    }

    private Guard guardOf(CallPolicy policy) {
        return Policies.guard(SafetyClass.READ, policy, time, new Random(1));
    }
}
