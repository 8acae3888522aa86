package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.Guarded.Answered;
import io.github.dancu.resilience.Guarded.GaveUp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardCircuitTest {
    private static final Duration SOON = Duration.ofMillis(100);

    private final VirtualTimeline time = new VirtualTimeline();
    private final Guard guard = guard(Policies.lookups(1), 7);

    @Test
    void opens_after_five_failures_in_a_row_where_calls_are_few() {
        fail(4);
        assertThat(guard.state()).isEqualTo(GuardState.CLOSED);

        fail(1);

        assertThat(guard.state()).isEqualTo(GuardState.OPEN);
    }

    @Test
    void failures_far_apart_still_count_as_being_in_a_row() {
        for (int i = 0; i < 5; i++) {
            fail(1);
            time.advance(Duration.ofSeconds(24));
        }

        assertThat(call(answering()))
                .as("the circuit opened, and its time is over")
                .isInstanceOf(Answered.class);
        assertThat(guard.state()).isEqualTo(GuardState.HALF_OPEN);
    }

    @Test
    void a_row_as_long_as_a_full_window_opens_it_however_long_a_row_is_asked_for() {
        Breaker patient = breaker(BreakerPolicy.builder().failuresInARow(50).build());
        for (int i = 0; i < 10; i++) {
            assertThat(patient.state()).isEqualTo(GuardState.CLOSED);
            patient.failed(patient.tryEnter(), 1, Failures.lineDown());
            time.advance(Duration.ofSeconds(50));
        }

        assertThat(patient.tryEnter()).as("it opened").isPositive();
    }

    @Test
    void no_more_trials_decide_than_a_full_window_holds() {
        Breaker hasty = breaker(Policies.NEVER_HOLD.toBuilder()
                .window(Duration.ofSeconds(60), 2, 80)
                .trials(5)
                .build());
        hasty.failed(hasty.tryEnter(), 1, Failures.lineDown());
        hasty.failed(hasty.tryEnter(), 1, Failures.lineDown());
        time.advance(Duration.ofSeconds(7));

        int first = hasty.tryEnter();
        int second = hasty.tryEnter();

        assertThat(hasty.isShut()).isTrue();
        hasty.succeeded(first, 1);
        assertThat(hasty.state()).isEqualTo(GuardState.HALF_OPEN);
        hasty.succeeded(second, 1);
        assertThat(hasty.state()).isEqualTo(GuardState.CLOSED);
    }

    @Test
    void changes_are_told_in_the_order_in_which_they_happened_even_if_a_listener_makes_one() {
        List<GuardState> told = new ArrayList<>();
        List<Runnable> meanwhile = new ArrayList<>();
        Breaker breaker = breaker(BreakerPolicy.builder().trials(1).build(), event -> {
            List.copyOf(meanwhile).forEach(Runnable::run);
            told.add(((CallEvent.CircuitChanged) event).to());
        });
        for (int i = 0; i < 5; i++) {
            breaker.failed(breaker.tryEnter(), 1, Failures.lineDown());
        }
        time.advance(Duration.ofSeconds(61));
        meanwhile.add(() -> {
            meanwhile.clear();
            breaker.succeeded(1, 1);
            breaker.succeeded(2, 1);
            breaker.succeeded(3, 1);
        });

        breaker.tryEnter();

        assertThat(told).containsExactly(GuardState.HOLDING, GuardState.HALF_OPEN, GuardState.CLOSED);
    }

    @Test
    void that_it_holds_no_longer_is_noticed_by_the_next_call() {
        List<CallEvent> told = new ArrayList<>();
        Breaker breaker =
                breaker(BreakerPolicy.builder().holdFor(Duration.ofSeconds(2)).build(), told::add);
        for (int i = 0; i < 5; i++) {
            breaker.failed(breaker.tryEnter(), 1, Failures.lineDown());
        }
        time.advance(Duration.ofSeconds(2));

        assertThat(breaker.isShut()).isTrue();

        assertThat(told).endsWith(new CallEvent.CircuitChanged("CSDL", "find", GuardState.HOLDING, GuardState.OPEN));
    }

    @Test
    void a_circuit_that_closes_while_somebody_asks_how_long_to_wait_refuses_nobody() throws Stopped {
        Breaker breaker =
                breaker(BreakerPolicy.builder().trials(1).holdFor(Duration.ZERO).build());
        for (int i = 0; i < 5; i++) {
            breaker.failed(breaker.tryEnter(), 1, Failures.lineDown());
        }
        time.advance(Duration.ofSeconds(7));
        int trial = breaker.tryEnter();
        assertThat(breaker.isShut()).isTrue();
        breaker.succeeded(trial, 1);

        assertThat(breaker.nanosToWait(1_000)).isZero();
    }

    @Test
    void a_trial_that_was_given_back_is_not_waited_for() throws Stopped {
        Breaker breaker = breaker(BreakerPolicy.builder().trials(1).build());
        for (int i = 0; i < 5; i++) {
            breaker.failed(breaker.tryEnter(), 1, Failures.lineDown());
        }
        time.advance(Duration.ofSeconds(7));
        int trial = breaker.tryEnter();
        assertThat(breaker.tryEnter()).isEqualTo(Breaker.NO_EPOCH);
        assertThat(breaker.nanosToWait(1_000)).isEqualTo(1_000);
        breaker.leave(trial);

        assertThat(breaker.nanosToWait(1_000)).isZero();
    }

    @Test
    void slow_trials_open_it_again() {
        fail(5);
        time.advance(Duration.ofSeconds(7));

        for (int i = 0; i < 3; i++) {
            assertThat(call(new ScriptedAttempt(time, Duration.ofMillis(8_500))))
                    .isInstanceOf(Answered.class);
        }

        assertThat(guard.state()).isEqualTo(GuardState.OPEN);
    }

    @Test
    void a_single_answer_breaks_the_row() {
        fail(4);
        succeed(1);
        fail(4);

        assertThat(guard.state()).isEqualTo(GuardState.CLOSED);
    }

    @Test
    void opens_when_four_fifths_of_at_least_ten_calls_in_the_window_failed() {
        succeed(1);
        fail(4);
        succeed(1);
        fail(3);
        assertThat(guard.state()).isEqualTo(GuardState.CLOSED);

        fail(1);

        assertThat(guard.state()).isEqualTo(GuardState.OPEN);
    }

    @Test
    void stays_closed_while_less_than_four_fifths_failed() {
        for (int i = 0; i < 50; i++) {
            succeed(1);
            fail(3);
        }

        assertThat(guard.state()).isEqualTo(GuardState.CLOSED);
    }

    @Test
    void opens_after_ten_failures_in_a_row_however_many_answers_came_before() {
        succeed(200);
        fail(9);
        assertThat(guard.state()).isEqualTo(GuardState.CLOSED);

        fail(1);

        assertThat(guard.state()).isEqualTo(GuardState.OPEN);
    }

    @Test
    void calls_older_than_the_window_do_not_count() {
        fail(4);
        succeed(1);
        fail(3);
        time.advance(Duration.ofSeconds(61));

        succeed(1);
        fail(1);

        assertThat(guard.state()).isEqualTo(GuardState.CLOSED);
    }

    @Test
    void opens_when_nearly_every_call_is_slow() {
        callTogether(12, Duration.ofMillis(8_001));

        assertThat(guard.state()).isEqualTo(GuardState.OPEN);
    }

    @Test
    void stays_closed_while_no_call_takes_more_than_four_fifths_of_its_time() {
        callTogether(12, Duration.ofMillis(7_999));

        assertThat(guard.state()).isEqualTo(GuardState.CLOSED);
    }

    @Test
    void a_thousand_refused_or_throttled_calls_leave_it_closed() {
        for (int i = 0; i < 1_000; i++) {
            call(failing(Failures.refused()));
            call(failing(Failures.throttled()));
        }

        assertThat(guard.state()).isEqualTo(GuardState.CLOSED);
    }

    @Test
    void cancelled_calls_leave_it_closed() {
        for (int i = 0; i < 100; i++) {
            call(failing(Failures.of(Trouble.CANCELLED, Fate.NOT_SENT)));
        }

        assertThat(guard.state()).isEqualTo(GuardState.CLOSED);
    }

    @Test
    void an_open_circuit_fails_at_once_without_an_attempt_and_says_when_to_come_back() {
        fail(5);
        Duration before = time.elapsed();

        GaveUp<String> end = gaveUp(call(mustNotRun()));

        assertThat(end.reason()).isEqualTo("the circuit is open");
        assertThat(end.report().attempts()).isZero();
        assertThat(end.last()).isEmpty();
        assertThat(end.mayHaveTakenEffect()).isFalse();
        assertThat(time.elapsed()).isEqualTo(before);
        assertThat(Duration.between(time.now(), end.nextTrial()))
                .isBetween(Duration.ofMillis(3_900), Duration.ofMillis(6_001));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_call_at_the_named_time_passes_and_a_moment_earlier_does_not(long seed) {
        Guard seeded = guard(Policies.lookups(1), seed);
        for (int i = 0; i < 5; i++) {
            seeded.call("7f3a", failing(Failures.lineDown()));
        }
        Instant trial = gaveUp(seeded.call("7f3a", mustNotRun())).nextTrial();

        time.advance(Duration.between(time.now(), trial).minusMillis(2));
        Guarded<String> early = seeded.call("7f3a", mustNotRun());
        time.advance(Duration.between(time.now(), trial));
        Guarded<String> onTime = seeded.call("7f3a", answering());

        assertThat(early).isInstanceOf(GaveUp.class);
        assertThat(onTime).isInstanceOf(Answered.class);
    }

    @Test
    void a_call_whose_own_failure_opens_the_circuit_does_not_wait_to_learn_that() {
        Guard patient = guard(Policies.lookups(3), 7);
        patient.call("7f3a", new ScriptedAttempt(time, SOON).fails(3, Failures.lineDown()));
        int waitsBefore = time.waits().size();

        GaveUp<String> end =
                gaveUp(patient.call("7f3a", new ScriptedAttempt(time, SOON).fails(3, Failures.lineDown())));

        assertThat(end.report().attempts())
                .as("the fifth failure in a row is its second")
                .isEqualTo(2);
        assertThat(end.reason()).isEqualTo("no connection; the circuit is open");
        assertThat(time.waits()).as("one wait, between its two attempts").hasSize(waitsBefore + 1);
        assertThat(end.nextTrial()).isAfter(time.now());
    }

    @Test
    void a_circuit_that_another_call_opened_ends_the_repetition() {
        Guard patient = guard(Policies.lookups(3), 7);
        Attempt<String> opensBehindItself = timeout -> {
            for (int i = 0; i < 2; i++) {
                patient.call("other", new ScriptedAttempt(time, SOON).fails(3, Failures.lineDown()));
            }
            throw Failures.lineDown();
        };

        GaveUp<String> end = gaveUp(patient.call("7f3a", opensBehindItself));

        assertThat(end.report().attempts()).isEqualTo(1);
        assertThat(end.reason()).isEqualTo("no connection; the circuit is open");
    }

    @Test
    void lets_three_trials_pass_when_half_open_and_no_fourth() {
        fail(5);
        time.advance(Duration.ofSeconds(7));
        List<Guarded<String>> inner = new ArrayList<>();

        Guarded<String> outer = call(timeout -> {
            inner.add(call(timeout2 -> {
                inner.add(call(timeout3 -> {
                    inner.add(call(mustNotRun()));
                    return "third";
                }));
                return "second";
            }));
            return "first";
        });

        assertThat(gaveUp(inner.get(0)).reason()).isEqualTo("the circuit is half-open");
        assertThat(gaveUp(inner.get(0)).nextTrial())
                .as("by then the trials at work have shown something")
                .isEqualTo(time.now().plusSeconds(5));
        assertThat(List.of(inner.get(1), inner.get(2), outer)).allMatch(Answered.class::isInstance);
        assertThat(guard.state()).isEqualTo(GuardState.CLOSED);
    }

    @Test
    void closes_after_three_trials_that_were_answered() {
        fail(5);
        time.advance(Duration.ofSeconds(7));

        succeed(2);
        assertThat(guard.state()).isEqualTo(GuardState.HALF_OPEN);
        succeed(1);

        assertThat(guard.state()).isEqualTo(GuardState.CLOSED);
        fail(4);
        assertThat(guard.state()).as("what failed before is forgotten").isEqualTo(GuardState.CLOSED);
    }

    @Test
    void one_answer_of_three_trials_closes_it_and_none_opens_it_again() {
        fail(5);
        time.advance(Duration.ofSeconds(7));
        fail(2);
        succeed(1);
        assertThat(guard.state()).as("two of three are no four fifths").isEqualTo(GuardState.CLOSED);

        fail(5);
        time.advance(Duration.ofSeconds(7));
        fail(3);

        assertThat(guard.state()).isEqualTo(GuardState.OPEN);
    }

    /** Ten-second time-outs of attempts from before once opened the circuit of a line that was back. */
    @Test
    void what_began_before_the_circuit_opened_says_nothing_about_the_time_after() {
        List<AttemptFailure> late = new ArrayList<>();
        callTogetherThen(8, Failures.of(Trouble.TRANSIENT, Fate.UNKNOWN), () -> {
            fail(5);
            assertThat(guard.state()).isEqualTo(GuardState.OPEN);
            time.advance(Duration.ofSeconds(7));
            succeed(3);
            assertThat(guard.state()).isEqualTo(GuardState.CLOSED);
            late.add(Failures.lineDown());
        });

        assertThat(late).hasSize(1);
        assertThat(guard.state()).isEqualTo(GuardState.CLOSED);
    }

    /** Each of them once gave a place back that it had never taken: nine trials were at work. */
    @Test
    void what_began_before_the_circuit_opened_makes_no_room_for_more_trials() {
        List<String> trials = new ArrayList<>();
        callTogetherThen(6, Failures.of(Trouble.CANCELLED, Fate.NOT_SENT), () -> {
            fail(5);
            time.advance(Duration.ofSeconds(7));
            call(timeout -> {
                trials.add("first");
                throw Failures.lineDown();
            });
        });
        for (int i = 0; i < 9; i++) {
            call(timeout -> {
                trials.add("further");
                throw Failures.lineDown();
            });
        }

        assertThat(trials).containsExactly("first", "further", "further");
    }

    @Test
    void a_trial_that_is_refused_shows_that_the_system_is_back() {
        fail(5);
        time.advance(Duration.ofSeconds(7));

        for (int i = 0; i < 3; i++) {
            call(failing(Failures.refused()));
        }

        assertThat(guard.state()).isEqualTo(GuardState.CLOSED);
    }

    @Test
    void a_trial_that_never_reached_the_system_shows_nothing() {
        fail(5);
        time.advance(Duration.ofSeconds(7));

        for (int i = 0; i < 10; i++) {
            call(failing(Failures.of(Trouble.FINAL, Fate.NOT_SENT)));
        }

        assertThat(guard.state()).isEqualTo(GuardState.HALF_OPEN);
    }

    @Test
    void a_trial_that_is_cancelled_or_crashes_gives_its_place_back() {
        fail(5);
        time.advance(Duration.ofSeconds(7));

        for (int i = 0; i < 20; i++) {
            call(failing(Failures.of(Trouble.CANCELLED, Fate.NOT_SENT)));
            assertThatThrownBy(() -> call(timeout -> {
                        throw new IllegalStateException("a defect");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        succeed(3);

        assertThat(guard.state()).isEqualTo(GuardState.CLOSED);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void stays_open_for_five_seconds_then_ten_and_never_longer(long seed) {
        Guard seeded = guard(Policies.lookups(1), seed);
        List<Duration> openTimes = new ArrayList<>();

        for (int opening = 0; opening < 5; opening++) {
            while (seeded.state() != GuardState.OPEN) {
                seeded.call("7f3a", failing(Failures.lineDown()));
            }
            Instant trial = gaveUp(seeded.call("7f3a", mustNotRun())).nextTrial();
            Duration left = Duration.between(time.now(), trial);
            openTimes.add(left);
            time.advance(left);
            seeded.call("7f3a", failing(Failures.lineDown()));
        }

        Duration lost = SOON.plusMillis(1);
        assertThat(openTimes.get(0)).isBetween(Duration.ofSeconds(4).minus(lost), Duration.ofMillis(6_001));
        assertThat(openTimes.subList(1, 5))
                .allSatisfy(open ->
                        assertThat(open).isBetween(Duration.ofSeconds(8).minus(lost), Duration.ofMillis(12_001)));
    }

    @Test
    void open_times_are_spread_so_that_callers_do_not_come_back_together() {
        Set<Duration> openTimes = new HashSet<>();

        for (long seed = 0; seed < 50; seed++) {
            Guard seeded = guard(Policies.lookups(1), seed);
            for (int i = 0; i < 5; i++) {
                seeded.call("7f3a", failing(Failures.lineDown()));
            }
            openTimes.add(Duration.between(
                    time.now(), gaveUp(seeded.call("7f3a", mustNotRun())).nextTrial()));
        }

        assertThat(openTimes).hasSizeGreaterThan(40);
    }

    @Test
    void a_recovery_makes_the_next_open_time_short_again() {
        fail(5);
        time.advance(Duration.ofSeconds(7));
        fail(3);
        time.advance(Duration.ofSeconds(13));
        succeed(3);

        fail(5);

        assertThat(Duration.between(time.now(), gaveUp(call(mustNotRun())).nextTrial()))
                .isLessThanOrEqualTo(Duration.ofMillis(6_001));
    }

    @Test
    void a_clock_that_is_set_back_does_not_keep_it_open() {
        fail(5);
        time.setClockBy(Duration.ofHours(-1));
        Instant trial = gaveUp(call(mustNotRun())).nextTrial();

        time.advance(Duration.ofSeconds(7));

        assertThat(trial).isBefore(time.now());
        assertThat(call(answering())).isInstanceOf(Answered.class);
    }

    @Test
    void a_clock_that_is_set_forward_does_not_close_it_early() {
        fail(5);

        time.setClockBy(Duration.ofHours(1));

        GaveUp<String> end = gaveUp(call(mustNotRun()));
        assertThat(Duration.between(time.now(), end.nextTrial())).isGreaterThan(Duration.ofSeconds(3));
    }

    @Test
    void six_hours_of_outage_start_no_thread() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();

        for (int i = 0; i < 6 * 3_600; i++) {
            call(failing(Failures.lineDown()));
            time.advance(Duration.ofSeconds(1));
        }

        assertThat(Thread.getAllStackTraces().keySet()).isSubsetOf(before);
        assertThat(before)
                .as("Resilience4j keeps its threads for ever: an earlier test may have started them")
                .noneMatch(thread -> thread.getName().startsWith("CircuitBreaker"));
        assertThat(guard.state()).isNotEqualTo(GuardState.CLOSED);
    }

    private Guard guard(CallPolicy policy, long seed) {
        return Policies.guard(SafetyClass.READ, policy, time, new SplittableRandom(seed));
    }

    private Breaker breaker(BreakerPolicy policy) {
        return breaker(policy, CallListener.none());
    }

    private Breaker breaker(BreakerPolicy policy, CallListener listener) {
        CallPolicy lookups = CallPolicy.ofLookups().toBuilder().breaker(policy).build();
        return new Breaker(lookups, time, new Events("CSDL", "find", listener), new SplittableRandom(7));
    }

    private Guarded<String> call(Attempt<String> attempt) {
        return guard.call("7f3a", attempt);
    }

    /** Calls of as many threads, all begun together and all taking this long. */
    private String callTogether(int callers, Duration took) {
        if (callers == 0) {
            time.advance(took);
        } else {
            call(timeout -> callTogether(callers - 1, took));
        }
        return "ok";
    }

    /** Calls of as many threads, all begun together; something happens, and then all of them fail so. */
    private void callTogetherThen(int callers, AttemptFailure failure, Runnable meanwhile) {
        if (callers == 0) {
            meanwhile.run();
        } else {
            call(timeout -> {
                callTogetherThen(callers - 1, failure, meanwhile);
                throw failure;
            });
        }
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(call(failing(Failures.lineDown()))).isInstanceOf(GaveUp.class);
        }
    }

    private void succeed(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(call(answering())).isInstanceOf(Answered.class);
        }
    }

    private Attempt<String> answering() {
        return new ScriptedAttempt(time, SOON);
    }

    private Attempt<String> failing(AttemptFailure failure) {
        return new ScriptedAttempt(time, SOON).fails(failure);
    }

    private static Attempt<String> mustNotRun() {
        return timeout -> {
            throw new AssertionError("an attempt was made");
        };
    }

    private static <T> GaveUp<T> gaveUp(Guarded<T> end) {
        assertThat(end).isInstanceOf(GaveUp.class);
        return (GaveUp<T>) end;
    }
}
