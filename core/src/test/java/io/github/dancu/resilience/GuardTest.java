package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.Guarded.Answered;
import io.github.dancu.resilience.Guarded.GaveUp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    /** A source of chance that always gives the most there is. */
    private static final RandomGenerator MOST = new RandomGenerator() {
        @Override
        public long nextLong() {
            return -1;
        }

        @Override
        public long nextLong(long bound) {
            return bound - 1;
        }

        @Override
        public double nextDouble() {
            return 0.5;
        }
    };

    private final VirtualTimeline time = new VirtualTimeline();

    @AfterEach
    void forgetInterrupts() {
        Thread.interrupted();
    }

    @Test
    void a_first_answer_is_the_answer() {
        Guarded<String> end = lookups().call("7f3a", attempts());

        assertThat(((Answered<String>) end).value()).isEqualTo("ok");
        assertThat(end.report())
                .hasToString("CSDL find: answered after 1 attempt in 2.0 s (queue 0.0, waits 0.0, calls 2.0);"
                        + " breaker closed; budget 500/500; 7f3a");
    }

    @Test
    void a_line_that_comes_back_in_time_is_no_failure() {
        Guarded<String> end = guard(SafetyClass.READ, Policies.lookups(3), MOST)
                .call("7f3a", attempts().fails(2, Failures.lineDown()));

        assertThat(end).isInstanceOf(Answered.class);
        assertThat(time.waits()).containsExactly(Duration.ofMillis(200), Duration.ofMillis(400));
        assertThat(end.report())
                .hasToString("CSDL find: answered after 3 attempts in 6.6 s (queue 0.0, waits 0.6, calls 6.0);"
                        + " breaker closed; budget 500/500; 7f3a");
    }

    @Test
    void gives_up_after_the_last_attempt_and_says_why() {
        GaveUp<String> end = gaveUp(lookups().call("7f3a", attempts().fails(9, Failures.lineDown())));

        assertThat(end.reason()).isEqualTo("no connection");
        assertThat(end.report().attempts()).isEqualTo(3);
        assertThat(end.report().answered()).isFalse();
        assertThat(end.last()).get().returns(Trouble.TRANSIENT, AttemptFailure::trouble);
        assertThat(end.nextTrial()).isEqualTo(time.now());
    }

    @Test
    void one_attempt_means_no_repetition() {
        CallPolicy once = Policies.lookups(1);

        Guarded<String> end =
                guard(SafetyClass.READ, once, MOST).call("7f3a", attempts().fails(Failures.lineDown()));

        assertThat(end.report().attempts()).isEqualTo(1);
        assertThat(time.waits()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void waits_are_random_within_bounds_that_double_up_to_the_cap(long seed) {
        CallPolicy patient = Policies.lookups(9).toBuilder()
                .times(Duration.ofMinutes(10), Duration.ofSeconds(10))
                .breaker(Policies.NEVER_OPEN)
                .build();
        Guard guard = guard(SafetyClass.READ, patient, new Random(seed));

        guard.call("7f3a", attempts().fails(8, Failures.lineDown()));

        long[] bounds = {200, 400, 800, 1_600, 3_200, 6_400, 8_000, 8_000};
        assertThat(time.waits()).hasSameSizeAs(bounds);
        for (int i = 0; i < bounds.length; i++) {
            assertThat(time.waits().get(i)).isBetween(Duration.ZERO, Duration.ofMillis(bounds[i]));
        }
        assertThat(time.waits()).doesNotHaveDuplicates();
    }

    @Test
    void a_wait_that_ends_early_is_gone_on_with() {
        Timeline restless = new WaitingOtherwise(time) {
            @Override
            public void park(Duration duration) throws InterruptedException {
                time.park(duration.dividedBy(2).plusNanos(1));
            }
        };

        Guarded<String> end = Policies.guard(SafetyClass.READ, Policies.lookups(3), restless, MOST)
                .call("7f3a", attempts().fails(2, Failures.lineDown()));

        assertThat(end.report().waits()).isBetween(Duration.ofMillis(600), Duration.ofMillis(601));
    }

    @Test
    void a_throttled_call_waits_from_a_longer_base() {
        guard(SafetyClass.READ, Policies.lookups(3), MOST)
                .call("7f3a", attempts().fails(2, Failures.throttled()));

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void waits_as_long_as_the_system_asks() {
        Guarded<String> end = lookups().call("7f3a", attempts().fails(Failures.outOfOrder(Duration.ofSeconds(7))));

        assertThat(end).isInstanceOf(Answered.class);
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void a_system_that_asks_for_less_than_the_own_wait_does_not_shorten_it() {
        guard(SafetyClass.READ, Policies.lookups(3), MOST)
                .call("7f3a", attempts().fails(Failures.outOfOrder(Duration.ZERO)));

        assertThat(time.waits()).containsExactly(Duration.ofMillis(200));
    }

    @Test
    void a_system_that_asks_for_ever_gets_a_minute() {
        guard(SafetyClass.READ, Policies.times(Duration.ofSeconds(90), Duration.ofSeconds(30)), MOST)
                .call("7f3a", attempts().fails(Failures.outOfOrder(Duration.ofSeconds(Long.MAX_VALUE))));

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(60));
    }

    @Test
    void a_system_that_asks_for_less_than_nothing_gets_the_own_wait() {
        guard(SafetyClass.READ, Policies.lookups(2), MOST)
                .call("7f3a", attempts().fails(Failures.outOfOrder(Duration.ofSeconds(Long.MIN_VALUE))));

        assertThat(time.waits()).containsExactly(Duration.ofMillis(200));
    }

    @Test
    void a_system_that_asks_for_an_hour_gets_a_minute() {
        guard(SafetyClass.READ, Policies.times(Duration.ofSeconds(90), Duration.ofSeconds(30)), MOST)
                .call("7f3a", attempts().fails(Failures.outOfOrder(Duration.ofHours(1))));

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(60));
    }

    @Test
    void gives_up_at_once_when_the_system_asks_for_more_time_than_is_left() {
        GaveUp<String> end =
                gaveUp(lookups().call("7f3a", attempts().fails(Failures.outOfOrder(Duration.ofSeconds(28)))));

        assertThat(end.reason()).isEqualTo("HTTP 503; no time left for another attempt");
        assertThat(time.elapsed()).isEqualTo(TWO_SECONDS);
        assertThat(end.nextTrial()).isEqualTo(time.now().plusSeconds(28));
    }

    @Test
    void an_attempt_gets_its_own_time_or_what_is_left_of_the_deadline() {
        CallPolicy policy = Policies.times(Duration.ofSeconds(25), Duration.ofSeconds(10));
        ScriptedAttempt slow = new ScriptedAttempt(time, Duration.ofHours(1)).fails(9, Failures.lineDown());

        guard(SafetyClass.READ, policy, MOST).call("7f3a", slow);

        assertThat(slow.timeouts())
                .containsExactly(
                        Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofMillis(25_000 - 20_000 - 200 - 400));
        assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(25));
    }

    @Test
    void an_attempt_that_would_have_exactly_the_shortest_time_is_made() {
        ScriptedAttempt attempt =
                new ScriptedAttempt(time, Duration.ofMillis(1_000)).fails(outOfOrderFor(Duration.ofMillis(750)));

        guard(SafetyClass.READ, twoSeconds(), MOST).call("7f3a", attempt);

        assertThat(attempt.timeouts()).containsExactly(TWO_SECONDS, CallPolicy.SHORTEST_ATTEMPT);
    }

    @Test
    void an_attempt_that_would_have_less_than_the_shortest_time_is_not_waited_for() {
        ScriptedAttempt attempt =
                new ScriptedAttempt(time, Duration.ofMillis(1_000)).fails(outOfOrderFor(Duration.ofMillis(751)));

        Guarded<String> end = guard(SafetyClass.READ, twoSeconds(), MOST).call("7f3a", attempt);

        assertThat(gaveUp(end).reason()).endsWith("no time left for another attempt");
        assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void an_attempt_that_lost_its_time_to_a_wait_that_took_too_long_is_not_started() {
        time.oversleepBy(Duration.ofMillis(1));
        ScriptedAttempt attempt =
                new ScriptedAttempt(time, Duration.ofMillis(1_000)).fails(outOfOrderFor(Duration.ofMillis(750)));

        Guarded<String> end = guard(SafetyClass.READ, twoSeconds(), MOST).call("7f3a", attempt);

        assertThat(gaveUp(end).reason()).isEqualTo("HTTP 503; no time left for another attempt");
        assertThat(attempt.timeouts()).hasSize(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_call_outlives_its_deadline_and_no_attempt_gets_less_than_the_shortest(long seed) {
        Random chance = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Duration deadline = Duration.ofMillis(250 + chance.nextInt(20_000));
            Duration timeout = Duration.ofMillis(250 + chance.nextLong(deadline.toMillis() - 249));
            CallPolicy policy = Policies.lookups(1 + chance.nextInt(6)).toBuilder()
                    .times(deadline, timeout)
                    .breaker(Policies.NEVER_OPEN)
                    .build();
            ScriptedAttempt attempt = new ScriptedAttempt(time, Duration.ofMillis(chance.nextInt(9_000)))
                    .fails(9, outOfOrderFor(Duration.ofMillis(chance.nextInt(2_000))));
            Duration before = time.elapsed();

            guard(SafetyClass.READ, policy, chance).call("7f3a", attempt);

            assertThat(time.elapsed().minus(before)).isLessThanOrEqualTo(deadline);
            assertThat(attempt.timeouts())
                    .hasSizeLessThanOrEqualTo(policy.retry().attempts())
                    .allSatisfy(given -> assertThat(given).isBetween(CallPolicy.SHORTEST_ATTEMPT, timeout));
        }
    }

    static Stream<Long> seeds() {
        return Stream.of(4L, 9L, 16L, 25L);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyEnd")
    void repeats_exactly_what_may_be_repeated(SafetyClass safety, Trouble trouble, Fate fate) {
        boolean repeated = Repeatability.mayRepeat(safety, Failures.of(trouble, fate));

        Guarded<String> end =
                guard(safety, Policies.lookups(3), MOST).call("7f3a", attempts().fails(Failures.of(trouble, fate)));

        assertThat(end.report().attempts()).isEqualTo(repeated ? 2 : 1);
        assertThat(end).isInstanceOf(repeated ? Answered.class : GaveUp.class);
    }

    static Stream<Arguments> everyEnd() {
        List<Arguments> all = new ArrayList<>();
        for (SafetyClass safety : SafetyClass.values()) {
            for (Trouble trouble : Trouble.values()) {
                for (Fate fate : Fate.values()) {
                    all.add(Arguments.of(safety, trouble, fate));
                }
            }
        }
        return all.stream();
    }

    @Test
    void what_an_early_attempt_may_have_done_is_not_forgotten_when_the_last_one_never_left() {
        GaveUp<String> end = gaveUp(guard(
                        SafetyClass.IDEMPOTENT_WRITE,
                        Policies.times(Duration.ofSeconds(90), Duration.ofSeconds(30)),
                        MOST)
                .call(
                        "7f3a",
                        attempts()
                                .fails(
                                        Failures.of(Trouble.TRANSIENT, Fate.UNKNOWN),
                                        Failures.lineDown(),
                                        Failures.lineDown())));

        assertThat(end.mayHaveTakenEffect()).isTrue();
        assertThat(end.last()).get().returns(Fate.NOT_SENT, AttemptFailure::fate);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Fate.class,
            names = {"NOT_SENT", "NOT_DONE"})
    void what_certainly_had_no_effect_is_not_suspected(Fate fate) {
        GaveUp<String> end = gaveUp(guard(
                        SafetyClass.UNSAFE_WRITE, Policies.times(Duration.ofSeconds(90), Duration.ofSeconds(30)), MOST)
                .call("7f3a", attempts().fails(9, Failures.of(Trouble.TRANSIENT, fate))));

        assertThat(end.mayHaveTakenEffect()).isFalse();
    }

    @Test
    void an_interrupt_during_a_wait_gives_up_and_stays_visible() {
        Attempt<String> interrupted = timeout -> {
            Thread.currentThread().interrupt();
            throw Failures.of(Trouble.TRANSIENT, Fate.UNKNOWN);
        };

        GaveUp<String> end = gaveUp(lookups().call("7f3a", interrupted));

        assertThat(end.reason()).isEqualTo("HTTP 503; interrupted");
        assertThat(end.report().attempts()).isEqualTo(1);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void an_unforeseen_exception_reaches_the_caller_as_it_is() {
        IllegalStateException defect = new IllegalStateException("a defect");
        Attempt<String> broken = timeout -> {
            throw defect;
        };

        assertThatThrownBy(() -> lookups().call("7f3a", broken)).isSameAs(defect);
    }

    @Test
    void what_is_printed_about_an_end_never_shows_the_answer() {
        Guarded<String> end = lookups().call("7f3a", timeout -> "Nguyễn Văn Mẫu");

        assertThat(end.toString()).startsWith("Answered[CSDL find: answered").doesNotContain("Mẫu");
        assertThat(gaveUp(lookups().call("7f3a", attempts().fails(Failures.refused()))))
                .hasToString(
                        "GaveUp[HTTP 403; CSDL find: no answer (FAILED) after 1 attempt in 2.0 s (queue 0.0, waits 0.0, calls 2.0);"
                                + " breaker closed; budget 500/500; 7f3a]");
    }

    @Test
    void a_failed_attempt_carries_no_stack_trace() {
        assertThat(Failures.lineDown().getStackTrace()).isEmpty();
        assertThat(Failures.lineDown().text()).isEqualTo("no connection");
    }

    private ScriptedAttempt attempts() {
        return new ScriptedAttempt(time, TWO_SECONDS);
    }

    private Guard lookups() {
        return guard(SafetyClass.READ, Policies.lookups(3), new Random(1));
    }

    private Guard guard(SafetyClass safety, CallPolicy policy, RandomGenerator random) {
        return Policies.guard(safety, policy, time, random);
    }

    private static CallPolicy twoSeconds() {
        return Policies.times(TWO_SECONDS, TWO_SECONDS);
    }

    private static AttemptFailure outOfOrderFor(Duration retryAfter) {
        return Failures.outOfOrder(retryAfter);
    }

    private static <T> GaveUp<T> gaveUp(Guarded<T> end) {
        assertThat(end).isInstanceOf(GaveUp.class);
        return (GaveUp<T>) end;
    }
}
