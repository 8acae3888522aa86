package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.Guarded.Answered;
import io.github.dancu.resilience.Guarded.GaveUp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that is gone for half a minute should be a slow answer, not an error. */
class GuardHoldingTest {
    private static final Duration SOON = Duration.ofMillis(100);
    private final VirtualTimeline time = new VirtualTimeline();
    private final Guard guard = guard(SafetyClass.READ, CallPolicy.ofLookups());

    @Test
    void a_circuit_first_holds_and_opens_when_the_trouble_is_a_minute_old() {
        loseLine(guard);

        time.advance(Duration.ofSeconds(60));

        assertThat(guard.state()).isEqualTo(GuardState.OPEN);
    }

    @Test
    void a_trouble_is_as_old_as_the_beginning_of_its_first_failed_attempt() {
        Duration began = time.elapsed();
        Duration took = Duration.ofSeconds(2);
        for (int i = 0; i < 5; i++) {
            guard.call("7f3a", new ScriptedAttempt(time, took).fails(Failures.outOfOrder(Duration.ofHours(1))));
            time.advance(Duration.ofSeconds(9));
        }
        assertThat(guard.state()).isEqualTo(GuardState.HOLDING);

        time.advance(began.plusSeconds(60).minus(time.elapsed()).minusNanos(1));
        assertThat(guard.state()).isEqualTo(GuardState.HOLDING);
        time.advance(Duration.ofNanos(1));

        assertThat(guard.state()).isEqualTo(GuardState.OPEN);
    }

    @Test
    void a_call_that_meets_a_holding_circuit_waits_for_its_trial_and_is_answered() {
        loseLine(guard);

        Guarded<String> end = guard.call("7f3a", new ScriptedAttempt(time, SOON));

        assertThat(end).isInstanceOf(Answered.class);
        assertThat(end.report().attempts()).isEqualTo(1);
        assertThat(end.report().waits()).isBetween(Duration.ofSeconds(3), Duration.ofMillis(6_001));
        assertThat(end.report().breaker()).as("one trial of three").isEqualTo(GuardState.HOLDING);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void one_call_outlives_twenty_seconds_without_a_line(long seed) {
        Guard seeded = Policies.guard(SafetyClass.READ, CallPolicy.ofLookups(), time, new Random(seed));
        Duration back = time.elapsed().plusSeconds(20);

        Guarded<String> end = seeded.call("7f3a", timeout -> {
            time.advance(SOON);
            if (time.elapsed().compareTo(back) < 0) {
                throw Failures.lineDown();
            }
            return "ok";
        });

        assertThat(end).isInstanceOf(Answered.class);
        assertThat(end.report().total()).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(30));
        assertThat(end.report().budgetLeft())
                .as("an answer puts everything back")
                .isEqualTo(500);
    }

    @Test
    void waiting_for_a_trial_costs_no_budget() {
        loseLine(guard);

        Guarded<String> end = guard.call("7f3a", new ScriptedAttempt(time, SOON).fails(99, Failures.lineDown()));

        assertThat(end.report().attempts()).isGreaterThan(2);
        assertThat(end.report().budgetLeft()).isEqualTo(500);
    }

    @Test
    void open_times_do_not_grow_while_it_holds() {
        loseLine(guard);
        ScriptedAttempt dead = new ScriptedAttempt(time, SOON).fails(99, Failures.lineDown());

        guard.call("7f3a", dead);

        List<Duration> starts = dead.starts();
        for (int i = 3; i < starts.size(); i += 3) {
            // Three trials decide; the time to the fourth is one open time and no more than three short waits.
            assertThat(starts.get(i).minus(starts.get(i - 1)))
                    .isBetween(Duration.ofSeconds(4), Duration.ofMillis(6_300));
        }
        assertThat(starts).hasSizeGreaterThan(6);
    }

    @Test
    void a_trial_that_is_due_only_after_the_deadline_is_not_waited_for() {
        Guard hurried = guard(
                SafetyClass.READ,
                CallPolicy.ofLookups().toBuilder()
                        .times(Duration.ofSeconds(2), Duration.ofSeconds(1))
                        .build());
        loseLine(hurried);
        Duration before = time.elapsed();

        GaveUp<String> end = (GaveUp<String>) hurried.call("7f3a", new ScriptedAttempt(time, SOON));

        assertThat(time.elapsed()).isEqualTo(before);
        assertThat(end.reason()).isEqualTo("the circuit's next trial comes too late");
        assertThat(end.report().breaker()).isEqualTo(GuardState.HOLDING);
        assertThat(end.nextTrial()).isAfter(time.now().plusSeconds(1));
    }

    @Test
    void while_an_old_trouble_is_tried_out_a_call_is_one_attempt() {
        loseLine(guard);
        time.advance(Duration.ofMinutes(2));

        GaveUp<String> end =
                (GaveUp<String>) guard.call("7f3a", new ScriptedAttempt(time, SOON).fails(9, Failures.lineDown()));

        assertThat(end.report().attempts()).isEqualTo(1);
        assertThat(end.reason()).isEqualTo("no connection; the circuit is half-open");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = SafetyClass.class,
            names = {"METERED_READ", "UNSAFE_WRITE"})
    void a_trial_that_may_have_arrived_is_not_repeated_however_long_it_holds(SafetyClass safety) {
        Guard careful = guard(safety, CallPolicy.ofLookups());
        loseLine(careful);

        Guarded<String> end = careful.call(
                "7f3a", new ScriptedAttempt(time, SOON).fails(Failures.of(Trouble.TRANSIENT, Fate.UNKNOWN)));

        assertThat(end.report().attempts()).isEqualTo(1);
    }

    /** On the machine's own clock time passes between two looks at it: the call was once refused for that. */
    @Test
    @Timeout(60)
    void a_call_that_meets_trials_at_work_goes_on_as_soon_as_they_have_succeeded() throws InterruptedException {
        CallPolicy quick = CallPolicy.ofLookups().toBuilder()
                .breaker(BreakerPolicy.builder()
                        .openTime(Duration.ofMillis(1), Duration.ofMillis(1))
                        .trials(1)
                        .build())
                .build();
        Guard real = Policies.guard(SafetyClass.METERED_READ, quick, Timeline.system(), new Random(7));
        while (real.state() == GuardState.CLOSED) {
            real.call("7f3a", timeout -> {
                throw Failures.of(Trouble.TRANSIENT, Fate.UNKNOWN);
            });
        }
        List<Guarded<String>> ends = new ArrayList<>();
        Thread waiting = new Thread(() -> ends.add(real.call("7f3b", timeout -> "ok")));

        Guarded<String> trial = real.call("7f3c", timeout -> {
            waiting.start();
            while (waiting.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            return "ok";
        });
        waiting.join();

        assertThat(trial).isInstanceOf(Answered.class);
        assertThat(ends).singleElement().isInstanceOf(Answered.class);
    }

    @Test
    void who_waits_for_trials_at_work_waits_no_longer_than_the_circuit_holds() {
        Guard holding = guardHoldingFor(Duration.ofSeconds(20));
        loseLine(holding);
        time.advance(Duration.ofSeconds(6));
        Duration began = time.elapsed();

        GaveUp<String> end = (GaveUp<String>) callDuringTrials(holding, 3);

        assertThat(end.reason()).isEqualTo("the circuit is half-open");
        assertThat(time.elapsed().minus(began)).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(14));
    }

    @Test
    void a_trial_that_is_due_when_the_circuit_holds_no_longer_is_not_waited_for() {
        Guard holding = guardHoldingFor(Duration.ofSeconds(2));
        loseLine(holding);
        Duration before = time.elapsed();

        GaveUp<String> end = (GaveUp<String>) holding.call("7f3a", new ScriptedAttempt(time, SOON));

        assertThat(end.reason()).isEqualTo("the circuit's next trial comes too late");
        assertThat(time.elapsed()).isEqualTo(before);
    }

    @Test
    void trials_are_no_attempts_that_could_run_out() {
        CallPolicy two = CallPolicy.ofLookups().toBuilder()
                .retry(RetryPolicy.builder().attempts(2).build())
                .build();
        Guard few = guard(SafetyClass.READ, two);
        loseLine(few);

        Guarded<String> end = few.call("7f3a", new ScriptedAttempt(time, SOON).fails(4, Failures.lineDown()));

        assertThat(end).isInstanceOf(Answered.class);
        assertThat(end.report().attempts()).isEqualTo(5);
    }

    @Test
    void who_wants_one_attempt_gets_no_second_trial_either() {
        CallPolicy one = CallPolicy.ofLookups().toBuilder()
                .retry(RetryPolicy.builder().attempts(1).build())
                .build();
        Guard once = guard(SafetyClass.READ, one);
        loseLine(once);

        Guarded<String> end = once.call("7f3a", new ScriptedAttempt(time, SOON).fails(Failures.lineDown()));

        assertThat(end.report().attempts()).isEqualTo(1);
    }

    @Test
    void failures_a_minute_apart_are_no_old_trouble() {
        for (int i = 0; i < 5; i++) {
            guard.call("7f3a", new ScriptedAttempt(time, SOON).fails(Failures.outOfOrder(Duration.ofHours(1))));
            time.advance(Duration.ofMinutes(61));
        }
        assertThat(guard.state()).isEqualTo(GuardState.OPEN);
        succeedOnce(guard);
        succeedOnce(guard);
        succeedOnce(guard);

        for (int i = 0; i < 4; i++) {
            guard.call("7f3a", new ScriptedAttempt(time, SOON).fails(Failures.outOfOrder(Duration.ofHours(1))));
            time.advance(Duration.ofMinutes(61));
        }
        guard.call("7f3a", new ScriptedAttempt(time, SOON).fails(Failures.outOfOrder(Duration.ofHours(1))));

        assertThat(guard.state()).as("a new trouble each time").isEqualTo(GuardState.HOLDING);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nobody_is_told_to_come_back_at_once_while_the_circuit_is_not_closed(long seed) {
        Guard seeded = Policies.guard(SafetyClass.READ, CallPolicy.ofLookups(), time, new Random(seed));
        for (int i = 0; i < 200; i++) {
            Guarded<String> end = seeded.call("7f3a", new ScriptedAttempt(time, SOON).fails(99, Failures.lineDown()));

            if (end.report().breaker() != GuardState.CLOSED) {
                assertThat(((GaveUp<String>) end).nextTrial()).isAfter(time.now());
            }
            time.advance(Duration.ofSeconds(1));
        }
    }

    @Test
    void a_recovery_makes_the_next_trouble_young_again() {
        loseLine(guard);
        for (int i = 0; i < 3; i++) {
            assertThat(guard.call("7f3a", new ScriptedAttempt(time, SOON))).isInstanceOf(Answered.class);
        }
        time.advance(Duration.ofMinutes(10));

        loseLine(guard);
    }

    private Guard guardHoldingFor(Duration time) {
        BreakerPolicy breaker = BreakerPolicy.builder().holdFor(time).build();
        return guard(
                SafetyClass.READ,
                Policies.lookups(1).toBuilder().breaker(breaker).build());
    }

    /** One call more, while so many are on trial. */
    private Guarded<String> callDuringTrials(Guard guard, int trials) {
        if (trials == 0) {
            return guard.call("7f3a", new ScriptedAttempt(time, SOON));
        }
        List<Guarded<String>> inner = new ArrayList<>();
        guard.call("7f3b", timeout -> {
            inner.add(callDuringTrials(guard, trials - 1));
            return "ok";
        });
        return inner.get(0);
    }

    private void succeedOnce(Guard guard) {
        assertThat(guard.call("7f3a", new ScriptedAttempt(time, SOON))).isInstanceOf(Answered.class);
    }

    /** Five calls fail, each at its only attempt. */
    private void loseLine(Guard guard) {
        for (int i = 0; i < 5; i++) {
            // The wait it asks for is longer than any deadline here: even a read is not repeated.
            guard.call("7f3a", new ScriptedAttempt(time, SOON).fails(Failures.outOfOrder(Duration.ofHours(1))));
        }
        assertThat(guard.state()).isEqualTo(GuardState.HOLDING);
    }

    private Guard guard(SafetyClass safety, CallPolicy policy) {
        return Policies.guard(safety, policy, time, new Random(7));
    }
}
