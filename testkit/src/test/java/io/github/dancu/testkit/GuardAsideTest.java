package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.resilience.AttemptFailure;
import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.BreakerPolicy;
import io.github.dancu.resilience.CallEnd;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.Guard;
import io.github.dancu.resilience.GuardState;
import io.github.dancu.resilience.Guarded.Answered;
import io.github.dancu.resilience.GuardedSystem;
import io.github.dancu.resilience.LoadPolicy;
import io.github.dancu.resilience.RetryPolicy;
import io.github.dancu.resilience.SafetyClass;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that wait for a circuit's trial stand aside, and come back. */
@Timeout(120)
class GuardAsideTest extends Crowd {
    private static final Duration NEVER = Duration.ofHours(1);
    private static final CallPolicy ONCE = CallPolicy.ofLookups().toBuilder()
            .retry(RetryPolicy.builder().attempts(1).build())
            .breaker(BreakerPolicy.builder().trials(1).build())
            .build();
    private static final CallPolicy PATIENT = CallPolicy.ofLookups().toBuilder()
            .times(Duration.ofMinutes(2), Duration.ofMinutes(2))
            .build();

    /** Those who waited for the dead one's trials once held all places, and the sound one's callers queued for 25 s. */
    @Test
    void an_operation_whose_callers_wait_for_a_trial_leaves_the_places_to_the_others() {
        GuardedSystem system = system(LoadPolicy.builder());
        Guard dead = system.guard("dead", SafetyClass.READ, CallPolicy.ofLookups());
        Guard sound = system.guard("sound", SafetyClass.READ, CallPolicy.ofLookups());
        for (int i = 0; i < 120; i++) {
            Duration when = Duration.ofMillis(500L * i);
            callAt(when, "dead " + i, dead, onALineThatIsBackAt(Duration.ofHours(1)));
            callAt(when, "sound " + i, sound, answerAfter(Duration.ofMillis(200)));
        }

        time.run();

        assertThat(ends.tailMap("sound").values()).hasSize(120).allSatisfy(end -> {
            assertThat(end).isInstanceOf(Answered.class);
            assertThat(end.report().queue()).isZero();
        });
        assertThat(ends.headMap("sound").values())
                .as("and they do wait")
                .anySatisfy(end -> assertThat(end.report().waits()).isGreaterThan(Duration.ofSeconds(20)));
    }

    @Test
    void as_many_as_may_wait_stand_aside_and_take_no_room_in_the_queue() {
        GuardedSystem system = system(LoadPolicy.builder().concurrency(1, 1, 1).queue(5));
        Guard dead = deadGuard(system);
        Guard sound = system.guard("sound", SafetyClass.READ, CallPolicy.ofLookups());
        for (int i = 0; i < 7; i++) {
            callAt(Duration.ofSeconds(1), "waits " + i, dead, onALineThatIsBackAt(Duration.ofSeconds(2)));
        }
        for (int i = 0; i < 6; i++) {
            callAt(Duration.ofSeconds(2), "queues " + i, sound, answerAfter(Duration.ofMillis(100)));
        }

        time.run();

        assertThat(ends.tailMap("waits 5").values())
                .hasSize(2)
                .allSatisfy(end -> assertThat(reasonOf(end)).isEqualTo("too many calls wait for a trial"))
                .allSatisfy(end -> assertThat(end.report().total()).isZero());
        assertThat(ends.subMap("queues", "waits 5").values()).hasSize(11).allMatch(Answered.class::isInstance);
    }

    @Test
    void who_gives_up_aside_makes_room_for_another() {
        Guard dead = deadGuard(system(LoadPolicy.builder().queue(1)));
        List<Thread> threads = new ArrayList<>();
        time.at(Duration.ofSeconds(1), () -> {
            threads.add(Thread.currentThread());
            ends.put("gives up", dead.call("gives up", answerAfter(Duration.ofMillis(50))));
        });
        time.at(Duration.ofSeconds(2), () -> threads.get(0).interrupt());
        callAt(Duration.ofSeconds(3), "another", dead, answerAfter(Duration.ofMillis(50)));

        time.run();

        assertThat(endOf("gives up").report().end()).isEqualTo(CallEnd.INTERRUPTED);
        assertThat(endOf("another")).isInstanceOf(Answered.class);
    }

    @Test
    void who_comes_back_in_vain_leaves_the_trial_to_the_next_who_waits() {
        GuardedSystem system = system(LoadPolicy.builder().concurrency(1, 1, 1));
        Guard dead = deadGuard(system);
        callAt(Duration.ofSeconds(1), "in vain", dead, answerAfter(Duration.ofMillis(50)));
        callAt(Duration.ofMillis(1_500), "next", dead, answerAfter(Duration.ofMillis(50)));
        callAt(
                Duration.ofSeconds(2),
                "long",
                system.guard("long", SafetyClass.READ, PATIENT),
                answerAfter(Duration.ofSeconds(29)));

        time.run();

        assertThat(endOf("in vain").report().end()).isEqualTo(CallEnd.QUEUE);
        assertThat(endOf("next")).isInstanceOf(Answered.class);
        assertThat(endOf("next").report().queue()).as("woken at once").isPositive();
    }

    @Test
    void who_comes_back_goes_before_all_who_queue() {
        GuardedSystem system = system(LoadPolicy.builder().concurrency(1, 1, 1));
        Guard dead = deadGuard(system);
        Guard sound = system.guard("sound", SafetyClass.READ, PATIENT);
        List<String> begun = new ArrayList<>();
        callAt(Duration.ofSeconds(1), "aside", dead, timeout -> {
            begun.add("aside");
            return "ok";
        });
        callAt(Duration.ofSeconds(2), "long", sound, answerAfter(Duration.ofSeconds(10)));
        callAt(Duration.ofSeconds(3), "queues", sound, timeout -> {
            begun.add("queues");
            return "ok";
        });

        time.run();

        assertThat(begun).containsExactly("aside", "queues");
        assertThat(endOf("aside").report().waits()).isPositive();
        assertThat(endOf("aside").report().queue()).isPositive();
    }

    @Test
    void who_is_interrupted_in_the_moment_of_admission_keeps_no_place() {
        Guard guard = guard(LoadPolicy.builder().concurrency(1, 1, 1), CallPolicy.ofLookups());
        List<Thread> threads = new ArrayList<>();
        callAt(Duration.ZERO, "first", guard, answerAfter(Duration.ofSeconds(1)));
        time.at(Duration.ZERO, () -> {
            pass(Duration.ofSeconds(1));
            threads.get(0).interrupt();
        });
        time.at(Duration.ofMillis(100), () -> {
            threads.add(Thread.currentThread());
            ends.put("admitted", guard.call("admitted", answerAfter(Duration.ofSeconds(1))));
        });
        callAt(Duration.ofSeconds(2), "last", guard, answerAfter(Duration.ofSeconds(1)));

        time.run();

        assertThat(endOf("admitted").report().end()).isEqualTo(CallEnd.INTERRUPTED);
        assertThat(endOf("last").report().queue()).isZero();
        assertThat(endOf("last")).isInstanceOf(Answered.class);
    }

    /** Those who had been let pass while it was closed, and still waited for a place, all went through the open one. */
    @Test
    void a_circuit_that_opens_again_lets_only_trials_pass_whoever_waited_for_a_place() {
        List<Duration> trials = trialsAfterARelapse(LoadPolicy.builder().concurrency(4, 4, 4));

        assertThat(trials).hasSizeGreaterThan(6);
        for (int i = 3; i < trials.size(); i++) {
            assertThat(trials.get(i).minus(trials.get(i - 3))).isGreaterThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void a_circuit_that_opens_lets_only_trials_pass_whoever_waited_for_a_turn() {
        Guard guard = system(LoadPolicy.builder().rate(1, Duration.ofSeconds(1), 1))
                .guard(
                        "find",
                        SafetyClass.READ,
                        CallPolicy.ofLookups().toBuilder()
                                .retry(RetryPolicy.builder().attempts(1).build())
                                .build());
        List<Duration> trials = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            callAt(Duration.ofMillis(i), "call " + i, guard, timeout -> {
                if (guard.state() != GuardState.CLOSED) {
                    trials.add(Duration.ofNanos(time.ticks()));
                }
                if (time.ticks() < Duration.ofSeconds(6).toNanos()) {
                    throw new AttemptFailure("cut", Trouble.TRANSIENT, Fate.UNKNOWN, null);
                }
                return "ok";
            });
        }

        time.run();

        assertThat(trials).hasSize(3);
        assertThat(ends.values())
                .filteredOn(Answered.class::isInstance)
                .as("who waited for a turn waits for a trial, and for a turn again")
                .hasSizeGreaterThan(10);
        assertThat(trials.get(0)).isGreaterThan(Duration.ofSeconds(8));
    }

    /** The line is dead, back after 4 s until the circuit has closed, and dead again: when attempts began while it was open. */
    private List<Duration> trialsAfterARelapse(LoadPolicy.Builder load) {
        Guard guard = system(load).guard("find", SafetyClass.METERED_READ, CallPolicy.ofLookups());
        List<Duration> trials = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            callAt(Duration.ofMillis(50L * i), "call " + i, guard, timeout -> {
                boolean relapsed = !closedAt.isEmpty();
                if (relapsed && guard.state() != GuardState.CLOSED) {
                    trials.add(Duration.ofNanos(time.ticks()));
                }
                pass(Duration.ofMillis(relapsed ? 300 : 50));
                if (relapsed || time.ticks() < Duration.ofSeconds(4).toNanos()) {
                    throw new AttemptFailure("cut", Trouble.TRANSIENT, Fate.UNKNOWN, null);
                }
                return "ok";
            });
        }
        time.run();
        return trials;
    }

    /** An operation whose circuit has opened within half a second; its next trial is due four to six seconds later. */
    private Guard deadGuard(GuardedSystem system) {
        Guard dead = system.guard("dead", SafetyClass.READ, ONCE);
        for (int i = 0; i < 5; i++) {
            callAt(Duration.ofMillis(90L * i), "first " + i, dead, onALineThatIsBackAt(NEVER));
        }
        return dead;
    }
}
