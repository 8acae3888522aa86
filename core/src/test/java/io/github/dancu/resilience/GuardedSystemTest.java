package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.CallEvent.OfCall;
import io.github.dancu.resilience.CallEvent.Reason;
import io.github.dancu.resilience.CallEvent.Waited;
import io.github.dancu.resilience.CallEvent.Waiting;
import io.github.dancu.resilience.Guarded.Answered;
import io.github.dancu.resilience.Guarded.GaveUp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the operations of a system share, and what they do not; and in which order a call goes through it all. */
class GuardedSystemTest {
    private static final Duration SOON = Duration.ofMillis(100);

    private final VirtualTimeline time = new VirtualTimeline();
    private final List<CallEvent> heard = new ArrayList<>();

    @Test
    void a_dead_operation_leaves_the_circuit_and_the_budget_of_others_alone() {
        GuardedSystem system = system(LoadPolicy.ofDefaults());
        Guard dead = system.guard("find", SafetyClass.READ, Policies.lookups(3));
        Guard sound = system.guard("check", SafetyClass.READ, Policies.lookups(3));

        for (int i = 0; i < 9; i++) {
            dead.call("7f3a", new ScriptedAttempt(time, SOON).fails(9, Failures.lineDown()));
        }

        assertThat(dead.state()).isEqualTo(GuardState.OPEN);
        assertThat(sound.state()).isEqualTo(GuardState.CLOSED);
        assertThat(sound.call("7f3a", new ScriptedAttempt(time, SOON)).report().budgetLeft())
                .isEqualTo(500);
    }

    @Test
    void operations_share_the_places_and_a_call_that_waits_to_repeat_keeps_its_own() {
        GuardedSystem system =
                system(LoadPolicy.builder().concurrency(1, 1, 1).queue(0).build());
        Guard outer = system.guard("find", SafetyClass.READ, Policies.lookups(3));
        Guard inner = system.guard("check", SafetyClass.READ, Policies.lookups(3));

        Guarded<String> end = outer.call("7f3a", timeout -> {
            GaveUp<String> turnedAway = (GaveUp<String>) inner.call("7f3b", new ScriptedAttempt(time, SOON));
            return turnedAway.reason() + " after " + turnedAway.report().attempts();
        });

        assertThat(end)
                .isInstanceOfSatisfying(
                        Answered.class, answer -> assertThat(answer.value()).isEqualTo("the queue is full after 0"));
        assertThat(inner.call("7f3c", new ScriptedAttempt(time, SOON)))
                .as("the place is free again")
                .isInstanceOf(Answered.class);
    }

    @Test
    void operations_share_the_rate_limit() {
        GuardedSystem system =
                system(LoadPolicy.builder().rate(2, Duration.ofSeconds(1), 1).build());
        Guard find = system.guard("find", SafetyClass.READ, Policies.lookups(3));
        Guard check = system.guard("check", SafetyClass.READ, Policies.lookups(3));

        find.call("7f3a", timeout -> "ok");
        Guarded<String> second = check.call("7f3b", timeout -> "ok");

        assertThat(second.report().waits()).isEqualTo(Duration.ofMillis(500));
        assertThat(heard).contains(new Waited("CSDL", "check", "7f3b", Reason.RATE, Duration.ofMillis(500)));
    }

    @Test
    void a_system_that_asks_one_call_to_wait_is_left_in_peace_by_all() {
        GuardedSystem system = system(LoadPolicy.ofDefaults());
        Guard find = system.guard("find", SafetyClass.READ, Policies.lookups(1));
        Guard check = system.guard("check", SafetyClass.READ, Policies.lookups(1));
        find.call("7f3a", timeout -> {
            throw new AttemptFailure("HTTP 429", Trouble.THROTTLED, Fate.NOT_DONE, Duration.ofSeconds(20));
        });

        Guarded<String> patient = check.call("7f3b", timeout -> "ok");
        find.call("7f3c", timeout -> {
            throw new AttemptFailure("HTTP 429", Trouble.THROTTLED, Fate.NOT_DONE, Duration.ofHours(1));
        });
        GaveUp<String> turnedAway = (GaveUp<String>) check.call("7f3d", timeout -> "ok");

        assertThat(patient.report().waits()).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(24));
        assertThat(turnedAway.reason()).isEqualTo("no turn within the rate limit in time");
        assertThat(turnedAway.nextTrial())
                .as("an hour is a minute at the most")
                .isBetween(time.now().plusSeconds(60), time.now().plusSeconds(72));
    }

    @Test
    void a_half_open_circuit_whose_trials_are_taken_fails_a_call_at_once_even_if_every_place_is_taken() {
        GuardedSystem system =
                system(LoadPolicy.builder().concurrency(1, 1, 1).queue(5).build());
        Guard dead = system.guard(
                "check",
                SafetyClass.READ,
                Policies.lookups(1).toBuilder()
                        .breaker(Policies.NEVER_HOLD.toBuilder().trials(1).build())
                        .build());
        for (int i = 0; i < 5; i++) {
            dead.call("7f3a", new ScriptedAttempt(time, SOON).fails(Failures.lineDown()));
        }
        time.advance(Duration.ofSeconds(7));

        dead.call("7f3b", timeout -> {
            Guarded<String> second = dead.call("7f3c", new ScriptedAttempt(time, SOON));
            assertThat(second.report().end()).isEqualTo(CallEnd.CIRCUIT);
            assertThat(second.report().total()).isZero();
            return "ok";
        });
    }

    @Test
    void each_way_to_end_has_its_name() {
        GuardedSystem system = system(LoadPolicy.builder().queue(0).build());
        Guard guard =
                system.guard("find", SafetyClass.READ, Policies.times(Duration.ofSeconds(2), Duration.ofSeconds(1)));

        assertThat(end(guard, attempt())).isEqualTo(CallEnd.ANSWERED);
        assertThat(end(guard, attempt().fails(Failures.refused()))).isEqualTo(CallEnd.FAILED);
        assertThat(end(guard, attempt().fails(9, Failures.outOfOrder(Duration.ofSeconds(9)))))
                .isEqualTo(CallEnd.NO_TIME);
        Guard broke = system.guard("broke", SafetyClass.READ, withoutBudget());
        assertThat(end(broke, attempt().fails(9, Failures.lineDown()))).isEqualTo(CallEnd.NO_BUDGET);
        assertThat(end(broke, attempt().fails(9, Failures.lineDown()))).isEqualTo(CallEnd.NO_BUDGET);
        assertThat(end(broke, attempt().fails(9, Failures.lineDown()))).isEqualTo(CallEnd.NO_BUDGET);
        for (int i = 0; i < 2; i++) {
            end(broke, attempt().fails(9, Failures.lineDown()));
        }
        assertThat(end(broke, attempt())).isEqualTo(CallEnd.CIRCUIT);
        system.rate().pause(time.ticks(), Duration.ofSeconds(10).toNanos());
        assertThat(end(guard, attempt())).isEqualTo(CallEnd.RATE);
        system.close();
        assertThat(end(guard, attempt())).isEqualTo(CallEnd.CLOSED);
    }

    @Test
    void nothing_is_repeated_after_closing_even_without_a_wait() {
        GuardedSystem system = GuardedSystem.builder("CSDL")
                .timeline(time)
                .random(new LeastRandom())
                .build();
        ScriptedAttempt attempt = new ScriptedAttempt(time, SOON).fails(99, Failures.lineDown());

        Guarded<String> end = system.guard("find", SafetyClass.READ, Policies.lookups(3))
                .call("7f3a", timeout -> {
                    system.close();
                    return attempt.run(timeout);
                });

        assertThat(end.report().end()).isEqualTo(CallEnd.CLOSED);
        assertThat(attempt.starts()).hasSize(1);
    }

    @Test
    @Timeout(60)
    void closing_the_system_ends_a_wait_on_the_machines_own_clock() throws InterruptedException {
        GuardedSystem system = GuardedSystem.builder("CSDL").build();
        Guard guard = system.guard("find", SafetyClass.READ, CallPolicy.ofLookups());
        List<Guarded<String>> ends = new ArrayList<>();
        Thread waiting = new Thread(() -> ends.add(guard.call("7f3a", timeout -> {
            throw Failures.outOfOrder(Duration.ofSeconds(25));
        })));
        waiting.start();
        awaitWaiting(waiting);

        system.close();
        waiting.join();

        assertThat(ends).singleElement().satisfies(end -> {
            assertThat(end.report().end()).isEqualTo(CallEnd.CLOSED);
            assertThat(((GaveUp<String>) end).reason()).isEqualTo("HTTP 503; the client was closed");
        });
    }

    @Test
    void a_pause_that_is_asked_for_while_a_call_waits_its_turn_is_kept_too() {
        GuardedSystem system =
                system(LoadPolicy.builder().rate(1, Duration.ofSeconds(1), 1).build());
        Guard guard = system.guard("find", SafetyClass.READ, Policies.lookups(1));
        guard.call("7f3a", timeout -> "ok");
        time.duringNextWait(
                () -> system.rate().pause(time.ticks(), Duration.ofSeconds(10).toNanos()));

        Guarded<String> end = guard.call("7f3b", timeout -> "ok");

        assertThat(end.report().waits())
                .as("a second for its turn, and then for the pause and another turn")
                .isBetween(Duration.ofSeconds(10), Duration.ofSeconds(12));
    }

    @Test
    void a_listener_that_breaks_with_an_error_leaves_no_place_taken() {
        GuardedSystem system = GuardedSystem.builder("CSDL")
                .timeline(time)
                .load(LoadPolicy.builder().concurrency(1, 1, 1).queue(0).build())
                .listener(event -> {
                    throw new NoClassDefFoundError("meters");
                })
                .build();
        Guard guard = system.guard("find", SafetyClass.READ, Policies.lookups(3));

        for (int i = 0; i < 3; i++) {
            assertThat(guard.call("7f3a", new ScriptedAttempt(time, SOON).fails(Failures.lineDown())))
                    .isInstanceOf(Answered.class);
        }
    }

    @Test
    void an_open_circuit_fails_a_call_at_once_even_if_every_place_is_taken() {
        GuardedSystem system =
                system(LoadPolicy.builder().concurrency(1, 1, 1).queue(5).build());
        Guard busy = system.guard("find", SafetyClass.READ, Policies.lookups(3));
        Guard dead = system.guard("check", SafetyClass.READ, Policies.lookups(3));
        for (int i = 0; i < 3; i++) {
            dead.call("7f3a", new ScriptedAttempt(time, SOON).fails(9, Failures.lineDown()));
        }
        Duration before = time.elapsed();

        busy.call("7f3a", timeout -> {
            assertThat(dead.call("7f3b", new ScriptedAttempt(time, SOON)))
                    .isInstanceOfSatisfying(
                            GaveUp.class, end -> assertThat(end.reason()).isEqualTo("the circuit is open"));
            return "ok";
        });

        assertThat(time.elapsed()).isEqualTo(before);
    }

    /** The order, read off what each layer does to the ones inside it. */
    @Test
    void the_layers_stand_in_the_order_that_the_documentation_says() {
        GuardedSystem system = system(LoadPolicy.builder()
                .concurrency(1, 1, 1)
                .rate(1, Duration.ofSeconds(1), 1)
                .build());
        Guard guard = system.guard("find", SafetyClass.READ, Policies.lookups(2));

        Guarded<String> end = guard.call("7f3a", new ScriptedAttempt(time, SOON).fails(Failures.lineDown()));

        assertThat(heard.stream()
                        .filter(event -> event instanceof OfCall && !(event instanceof Waiting))
                        .map(event -> event instanceof Waited wait
                                ? wait.reason().name()
                                : event.getClass().getSimpleName()))
                .as("back-off outside the rate limit: each attempt takes a turn of its own")
                .containsExactly(
                        "Started", "Attempting", "Attempted", "BACKOFF", "RATE", "Attempting", "Attempted", "Ended");
        CallReport report = end.report();
        assertThat(report.total())
                .as("the deadline is outside of everything")
                .isEqualTo(report.queue().plus(report.waits()).plus(report.calls()));
    }

    @Test
    void a_call_that_crashes_gives_its_place_back() {
        GuardedSystem system =
                system(LoadPolicy.builder().concurrency(1, 1, 1).queue(0).build());
        Guard guard = system.guard("find", SafetyClass.READ, Policies.lookups(3));

        assertThatThrownBy(() -> guard.call("7f3a", timeout -> {
                    throw new IllegalStateException("a defect");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(guard.call("7f3b", timeout -> "ok")).isInstanceOf(Answered.class);
    }

    @Test
    @Timeout(60)
    void a_call_that_is_interrupted_in_the_queue_leaves_it_and_stays_interrupted() throws InterruptedException {
        GuardedSystem system = GuardedSystem.builder("CSDL")
                .load(LoadPolicy.builder().concurrency(1, 1, 1).build())
                .build();
        Guard guard = system.guard("find", SafetyClass.READ, Policies.lookups(3));
        List<String> ends = new ArrayList<>();
        Thread queued = new Thread(() -> {
            GaveUp<String> end = (GaveUp<String>) guard.call("7f3b", timeout -> "ok");
            ends.add(end.reason() + " " + Thread.currentThread().isInterrupted());
        });

        guard.call("7f3a", timeout -> {
            queued.start();
            awaitWaiting(queued);
            queued.interrupt();
            join(queued);
            return "ok";
        });

        assertThat(ends).containsExactly("interrupted true");
        assertThat(guard.call("7f3c", timeout -> "ok"))
                .as("its place in the queue is gone")
                .isInstanceOf(Answered.class);
    }

    @Test
    @Timeout(60)
    void a_call_in_the_queue_is_admitted_as_soon_as_a_place_is_free() throws InterruptedException {
        GuardedSystem system = GuardedSystem.builder("CSDL")
                .load(LoadPolicy.builder().concurrency(1, 1, 1).build())
                .build();
        Guard guard = system.guard("find", SafetyClass.READ, Policies.lookups(3));
        List<Guarded<String>> ends = new ArrayList<>();
        Thread queued = new Thread(() -> ends.add(guard.call("7f3b", timeout -> "ok")));

        guard.call("7f3a", timeout -> {
            queued.start();
            awaitWaiting(queued);
            return "ok";
        });
        queued.join();

        assertThat(ends).singleElement().isInstanceOf(Answered.class);
        assertThat(ends.get(0).report().queue()).isPositive();
    }

    private ScriptedAttempt attempt() {
        return new ScriptedAttempt(time, SOON);
    }

    private static CallEnd end(Guard guard, Attempt<String> attempt) {
        return guard.call("7f3a", attempt).report().end();
    }

    private static CallPolicy withoutBudget() {
        return Policies.lookups(3).toBuilder()
                .retry(RetryPolicy.builder().budget(0, 14, 5, 5).build())
                .build();
    }

    private GuardedSystem system(LoadPolicy load) {
        return GuardedSystem.builder("CSDL")
                .timeline(time)
                .random(new Random(3))
                .load(load)
                .listener(heard::add)
                .build();
    }

    private static void awaitWaiting(Thread thread) {
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Chance that always falls on the least. */
    private static final class LeastRandom implements RandomGenerator {
        @Override
        public long nextLong() {
            return 0;
        }
    }
}
