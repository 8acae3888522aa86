package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.resilience.AttemptFailure;
import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.BreakerPolicy;
import io.github.dancu.resilience.CallEnd;
import io.github.dancu.resilience.CallEvent.PlacesChanged;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.Guard;
import io.github.dancu.resilience.GuardState;
import io.github.dancu.resilience.Guarded.Answered;
import io.github.dancu.resilience.Guarded.GaveUp;
import io.github.dancu.resilience.GuardedSystem;
import io.github.dancu.resilience.LoadPolicy;
import io.github.dancu.resilience.RetryPolicy;
import io.github.dancu.resilience.SafetyClass;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many callers of one system at once, in virtual time. */
@Timeout(120)
class GuardInACrowdTest extends Crowd {
    @Test
    void who_comes_first_is_served_first_and_nobody_waits_longer_than_needed() {
        Guard guard = guard(LoadPolicy.builder().concurrency(2, 2, 2), CallPolicy.ofLookups());
        for (int i = 0; i < 10; i++) {
            callAt(Duration.ofMillis(i), "call " + i, guard, answerAfter(Duration.ofSeconds(1)));
        }

        time.run();

        assertThat(mostAtWork).isEqualTo(2);
        assertThat(ends.values()).allMatch(Answered.class::isInstance);
        assertThat(ends.values().stream().map(end -> end.report().queue().toMillis()))
                .containsExactly(0L, 0L, 998L, 998L, 1996L, 1996L, 2994L, 2994L, 3992L, 3992L);
    }

    @Test
    void one_more_than_the_queue_holds_fails_at_once() {
        Guard guard = guard(LoadPolicy.builder().concurrency(1, 1, 1).queue(3), CallPolicy.ofLookups());
        for (int i = 0; i < 6; i++) {
            callAt(Duration.ofMillis(i), "call " + i, guard, answerAfter(Duration.ofSeconds(1)));
        }

        time.run();

        assertThat(ends.headMap("call 4").values()).allMatch(Answered.class::isInstance);
        assertThat(ends.tailMap("call 4").values())
                .allSatisfy(end -> assertThat(reasonOf(end)).isEqualTo("the queue is full"))
                .allSatisfy(end -> assertThat(end.report().total()).isZero());
    }

    @Test
    void who_would_queue_for_more_than_half_of_his_time_is_told_at_once_and_when_to_come_back() {
        Guard guard = guard(LoadPolicy.builder().concurrency(1, 1, 1), CallPolicy.ofLookups());
        for (int i = 0; i < 40; i++) {
            callAt(Duration.ofSeconds(5).multipliedBy(i), "before " + i, guard, answerAfter(Duration.ofSeconds(4)));
        }
        for (int i = 0; i < 8; i++) {
            callAt(Duration.ofSeconds(200), "crowd " + i, guard, answerAfter(Duration.ofSeconds(4)));
        }

        time.run();

        assertThat(ends.subMap("crowd 0", "crowd 4").values())
                .as("0, 4, 8 and 12 s in the queue")
                .allMatch(Answered.class::isInstance);
        assertThat(ends.tailMap("crowd 4").values()).allSatisfy(end -> {
            assertThat(reasonOf(end)).isEqualTo("the queue is too long for the time left");
            assertThat(end.report().total()).isZero();
            assertThat(((GaveUp<String>) end).nextTrial()).isBetween(START.plusSeconds(215), START.plusSeconds(217));
        });
    }

    @Test
    void a_call_that_finds_no_place_in_its_time_was_never_sent() {
        Guard guard = guard(LoadPolicy.builder().concurrency(1, 1, 1), CallPolicy.ofLookups());
        callAt(Duration.ZERO, "a", guard, answerAfter(Duration.ofSeconds(31)));
        callAt(Duration.ofSeconds(1), "b", guard, answerAfter(Duration.ZERO));

        time.run();

        assertThat(ends.tailMap("b").values()).singleElement().satisfies(end -> {
            assertThat(reasonOf(end)).isEqualTo("no place was free in time");
            assertThat(end.report().attempts()).isZero();
            assertThat(end.report().total()).isEqualTo(Duration.ofMillis(29_750));
        });
    }

    @Test
    void the_time_in_the_queue_is_no_part_of_how_long_calls_stay() {
        Guard guard = guard(LoadPolicy.builder().concurrency(1, 1, 1), CallPolicy.ofLookups());
        for (int i = 0; i < 50; i++) {
            callAt(Duration.ofSeconds(20L * (i / 5)), "before " + i, guard, answerAfter(Duration.ofSeconds(2)));
        }
        for (int i = 0; i < 8; i++) {
            callAt(Duration.ofSeconds(300), "crowd " + i, guard, answerAfter(Duration.ofSeconds(2)));
        }

        time.run();

        assertThat(ends.tailMap("crowd").values())
                .as("the last of eight waits for 14 s, no more than half of its 30")
                .allMatch(Answered.class::isInstance);
    }

    @Test
    void places_grow_with_answers_while_they_are_used() {
        Guard guard = guard(LoadPolicy.builder().concurrency(2, 4, 6), CallPolicy.ofLookups());
        for (int i = 0; i < 60; i++) {
            callAt(Duration.ofMillis(20L * i), "call " + i, guard, answerAfter(Duration.ofMillis(100)));
        }

        time.run();

        assertThat(places()).containsExactly(4, 5, 6);
        assertThat(mostAtWork).isEqualTo(6);
    }

    @Test
    void slow_answers_take_places_away() {
        Guard guard = guard(LoadPolicy.builder().concurrency(2, 4, 6), CallPolicy.ofLookups());
        for (int i = 0; i < 9; i++) {
            callAt(Duration.ofSeconds(10L * (i / 3)), "call " + i, guard, answerAfter(Duration.ofSeconds(8)));
        }

        time.run();

        assertThat(places()).as("three rounds, each of them once").containsExactly(4, 3, 2);
        assertThat(ends.values()).allMatch(Answered.class::isInstance);
    }

    @Test
    void a_system_that_asks_for_fewer_calls_gets_fewer_and_never_fewer_than_the_fewest() {
        Guard guard = guard(LoadPolicy.builder().concurrency(2, 10, 12), CallPolicy.ofLookups());
        for (int i = 0; i < 100; i++) {
            callAt(Duration.ofSeconds(i), "call " + i, guard, throttled());
        }

        time.run();

        assertThat(places()).startsWith(10, 9, 8, 7).endsWith(2).isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void a_crowd_after_an_outage_is_let_in_again() {
        Guard guard = guard(LoadPolicy.builder(), CallPolicy.ofLookups());
        for (int i = 0; i < 60; i++) {
            callAt(Duration.ofMillis(500L * i), "early " + i, guard, onALineThatIsBackAt(Duration.ofSeconds(25)));
        }
        for (int i = 0; i < 60; i++) {
            callAt(Duration.ofSeconds(60), "crowd " + i, guard, answerAfter(Duration.ofMillis(200)));
        }

        time.run();

        assertThat(ends.headMap("early").values()).hasSize(60).allMatch(Answered.class::isInstance);
    }

    @Test
    void closing_the_system_ends_every_wait() {
        GuardedSystem system = system(LoadPolicy.builder().concurrency(1, 1, 1));
        Guard dead = system.guard("dead", SafetyClass.READ, CallPolicy.ofLookups());
        Guard busy = system.guard("busy", SafetyClass.READ, CallPolicy.ofLookups());
        for (int i = 0; i < 5; i++) {
            callAt(Duration.ofSeconds(i), "dead " + i, dead, onALineThatIsBackAt(Duration.ofHours(1)));
        }
        callAt(Duration.ofSeconds(12), "busy", busy, answerAfter(Duration.ofSeconds(10)));
        callAt(Duration.ofSeconds(13), "queueing", busy, answerAfter(Duration.ofSeconds(1)));
        time.at(Duration.ofSeconds(14), system::close);

        time.run();

        assertThat(ends.values().stream().filter(end -> end.report().end() == CallEnd.CLOSED))
                .hasSizeGreaterThan(3)
                .allSatisfy(end -> assertThat(reasonOf(end)).endsWith("the client was closed"));
        assertThat(time.now()).as("nobody waited on").isEqualTo(START.plusSeconds(14));
    }

    @Test
    void callers_who_wait_for_a_lost_line_are_all_served_when_it_is_back() {
        Guard guard = guard(LoadPolicy.builder(), CallPolicy.ofLookups());
        Duration back = Duration.ofSeconds(28);
        for (int i = 0; i < 30; i++) {
            callAt(Duration.ofSeconds(i), "call " + i, guard, onALineThatIsBackAt(back));
        }

        time.run();

        long served = ends.values().stream().filter(Answered.class::isInstance).count();
        assertThat(served)
                .as("only who came too early for the first trial after it")
                .isGreaterThanOrEqualTo(24);
        assertThat(ends.values())
                .allSatisfy(end -> assertThat(end.report().total()).isLessThanOrEqualTo(Duration.ofSeconds(30)));
        assertThat(guard.state()).isEqualTo(GuardState.CLOSED);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_circuit_on_trial_lets_no_more_attempts_through_than_it_says_and_recovers_in_time(long seed) {
        Random chance = new Random(seed);
        BreakerPolicy breaker = BreakerPolicy.builder()
                .trials(1 + chance.nextInt(4))
                .holdFor(Duration.ofSeconds(chance.nextInt(90)))
                .build();
        Guard guard = guard(
                LoadPolicy.builder(),
                CallPolicy.ofLookups().toBuilder().breaker(breaker).build());
        Duration lost = Duration.ofSeconds(30);
        Duration back = Duration.ofSeconds(90 + chance.nextInt(120));
        List<Integer> atWorkOnTrial = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            callAt(Duration.ofMillis(250L * i), "call " + i, guard, timeout -> {
                atWork++;
                boolean onTrial = guard.state() != GuardState.CLOSED
                        && time.ticks() > lost.plusSeconds(30).toNanos();
                if (onTrial) {
                    atWorkOnTrial.add(atWork);
                }
                pass(Duration.ofMillis(100 + chance.nextInt(400)));
                atWork--;
                boolean dead = time.ticks() > lost.toNanos() && time.ticks() < back.toNanos();
                if (dead) {
                    throw new AttemptFailure("no connection", Trouble.TRANSIENT, Fate.NOT_SENT, null);
                }
                return "ok";
            });
        }

        time.run();

        assertThat(atWorkOnTrial).isNotEmpty().allMatch(number -> number <= breaker.trials());
        Duration longestOpen = Duration.ofSeconds(12);
        Duration threeTrials = Duration.ofMillis(500L * breaker.trials());
        assertThat(closedAt.get(closedAt.size() - 1))
                .isBetween(back, back.plus(longestOpen).plus(threeTrials).plusMillis(250));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void no_call_outlives_its_deadline_and_no_attempt_begins_that_cannot_end_whatever_the_weather(long seed) {
        Random chance = new Random(seed);
        CallPolicy policy = CallPolicy.ofLookups().toBuilder()
                .times(Duration.ofSeconds(5 + chance.nextInt(10)), Duration.ofSeconds(1 + chance.nextInt(4)))
                .retry(RetryPolicy.builder().attempts(1 + chance.nextInt(12)).build())
                .build();
        Guard guard = guard(LoadPolicy.builder().concurrency(1, 4, 8).rate(3, Duration.ofSeconds(1), 2), policy);
        for (int i = 0; i < 2_000; i++) {
            Duration arrival = Duration.ofMillis(chance.nextInt(300_000));
            callAt(arrival, "call " + i, guard, timeout -> {
                assertThat(timeout).isGreaterThanOrEqualTo(CallPolicy.SHORTEST_ATTEMPT);
                Duration took = Duration.ofMillis(chance.nextInt(6_000));
                boolean inTime = took.compareTo(timeout) <= 0;
                pass(inTime ? took : timeout);
                if (!inTime || chance.nextInt(3) == 0) {
                    throw new AttemptFailure(
                            "a fault",
                            chance.nextBoolean() ? Trouble.TRANSIENT : Trouble.THROTTLED,
                            Fate.UNKNOWN,
                            Duration.ofSeconds(chance.nextInt(4)));
                }
                return "ok";
            });
        }

        time.run();

        assertThat(ends).hasSize(2_000);
        assertThat(ends.values()).allSatisfy(end -> {
            assertThat(end.report().total()).isLessThanOrEqualTo(policy.deadline());
            assertThat(end.report().attempts())
                    .isLessThanOrEqualTo(policy.retry().attempts());
            assertThat(end.report().total())
                    .isEqualTo(end.report()
                            .queue()
                            .plus(end.report().waits())
                            .plus(end.report().calls()));
        });
    }

    private List<Integer> places() {
        return heard.stream()
                .filter(PlacesChanged.class::isInstance)
                .map(event -> ((PlacesChanged) event).places())
                .toList();
    }
}
