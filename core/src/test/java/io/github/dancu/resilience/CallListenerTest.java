package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.CallEvent.Attempted;
import io.github.dancu.resilience.CallEvent.Attempting;
import io.github.dancu.resilience.CallEvent.CircuitChanged;
import io.github.dancu.resilience.CallEvent.Ended;
import io.github.dancu.resilience.CallEvent.PlacesChanged;
import io.github.dancu.resilience.CallEvent.Reason;
import io.github.dancu.resilience.CallEvent.Started;
import io.github.dancu.resilience.CallEvent.Waited;
import io.github.dancu.resilience.CallEvent.Waiting;
import io.github.dancu.resilience.Guarded.Answered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CallListenerTest {
    private static final Duration SOON = Duration.ofMillis(100);

    private final VirtualTimeline time = new VirtualTimeline();
    private final List<CallEvent> heard = new ArrayList<>();

    @Test
    void hears_a_call_from_its_start_to_its_end() {
        Guarded<String> end =
                guard(heard::add).call("7f3a", new ScriptedAttempt(time, SOON).fails(Failures.throttled()));

        assertThat(heard)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "PlacesChanged",
                        "Started",
                        "Attempting",
                        "Attempted",
                        "PlacesChanged",
                        "Waiting",
                        "Waited",
                        "Attempting",
                        "Attempted",
                        "Ended");
        assertThat(heard.get(0)).isEqualTo(new PlacesChanged("CSDL", 20));
        assertThat(heard.get(1)).isEqualTo(new Started("CSDL", "find", "7f3a"));
        assertThat(heard.get(2)).isEqualTo(new Attempting("CSDL", "find", "7f3a", 1));
        assertThat(heard.get(3)).isInstanceOfSatisfying(Attempted.class, attempt -> {
            assertThat(attempt.attempt()).isEqualTo(1);
            assertThat(attempt.took()).isEqualTo(SOON);
            assertThat(attempt.failure()).hasMessage("HTTP 429");
        });
        assertThat(heard.get(4)).isEqualTo(new PlacesChanged("CSDL", 18));
        assertThat(heard.get(5)).isEqualTo(new Waiting("CSDL", "find", "7f3a", Reason.BACKOFF));
        assertThat(heard.get(6)).isInstanceOfSatisfying(Waited.class, wait -> {
            assertThat(wait.reason()).isEqualTo(Reason.BACKOFF);
            assertThat(wait.time()).isEqualTo(end.report().waits());
        });
        assertThat(heard.get(7)).isEqualTo(new Attempting("CSDL", "find", "7f3a", 2));
        assertThat(heard.get(8)).isEqualTo(new Attempted("CSDL", "find", "7f3a", 2, SOON, null));
        assertThat(heard.get(9)).isEqualTo(new Ended(end.report()));
        assertThat(heard).allSatisfy(event -> assertThat(event.system()).isEqualTo("CSDL"));
    }

    @Test
    void a_request_that_never_left_and_one_that_is_lost_take_no_place_away() {
        CallPolicy policy = CallPolicy.ofLookups().toBuilder()
                .times(Duration.ofSeconds(12), Duration.ofSeconds(10))
                .build();
        Guard guard = guard(heard::add, policy);
        for (int i = 0; i < 50; i++) {
            guard.call("7f3a", new ScriptedAttempt(time, SOON));
        }
        heard.clear();

        guard.call("7f3a", new ScriptedAttempt(time, SOON).fails(2, Failures.lineDown()));
        ScriptedAttempt lost = new ScriptedAttempt(time, Duration.ofMillis(9_500))
                .fails(2, Failures.of(Trouble.TRANSIENT, Fate.UNKNOWN));
        guard.call("7f3a", lost);

        assertThat(lost.timeouts()).as("the second has only what is left").hasSize(2);
        assertThat(heard).noneMatch(PlacesChanged.class::isInstance);
    }

    @Test
    void hears_every_state_of_a_circuit_once() {
        CallPolicy once = CallPolicy.ofLookups().toBuilder()
                .retry(RetryPolicy.builder().attempts(1).build())
                .build();
        Guard guard = guard(heard::add, once);

        for (int i = 0; i < 5; i++) {
            guard.call("7f3a", new ScriptedAttempt(time, SOON).fails(Failures.lineDown()));
        }
        time.advance(Duration.ofMinutes(2));
        for (int i = 0; i < 3; i++) {
            guard.call("7f3a", new ScriptedAttempt(time, SOON));
        }

        assertThat(heard.stream().filter(CircuitChanged.class::isInstance))
                .containsExactly(
                        new CircuitChanged("CSDL", "find", GuardState.CLOSED, GuardState.HOLDING),
                        new CircuitChanged("CSDL", "find", GuardState.HOLDING, GuardState.OPEN),
                        new CircuitChanged("CSDL", "find", GuardState.OPEN, GuardState.HALF_OPEN),
                        new CircuitChanged("CSDL", "find", GuardState.HALF_OPEN, GuardState.CLOSED));
    }

    @Test
    void hears_the_end_of_a_call_that_crashed() {
        Guard guard = guard(heard::add);

        assertThatThrownBy(() -> guard.call("7f3a", timeout -> {
                    time.advance(SOON);
                    throw new IllegalStateException("a defect");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(heard).element(2).isEqualTo(new Attempting("CSDL", "find", "7f3a", 1));
        assertThat(heard)
                .hasSize(4)
                .last()
                .isInstanceOfSatisfying(
                        Ended.class,
                        end -> assertThat(end.report())
                                .returns(false, CallReport::answered)
                                .returns(1, CallReport::attempts)
                                .returns(SOON, CallReport::calls));
    }

    @Test
    void hears_the_end_of_a_call_whose_attempt_throws_what_no_compiler_allows() {
        Guard guard = guard(heard::add);

        assertThatThrownBy(() -> guard.call("7f3a", timeout -> {
                    CallListenerTest.<RuntimeException>sneak(new InterruptedException());
                    return "ok";
                }))
                .isInstanceOf(InterruptedException.class);

        assertThat(heard)
                .last()
                .isInstanceOfSatisfying(
                        Ended.class,
                        end -> assertThat(end.report())
                                .returns(CallEnd.CRASHED, CallReport::end)
                                .returns(1, CallReport::attempts));
    }

    @Test
    void hears_of_every_wait_when_it_begins_and_when_it_ends() {
        LoadPolicy onePlace = LoadPolicy.builder()
                .concurrency(1, 1, 1)
                .rate(1, Duration.ofSeconds(1), 1)
                .build();
        GuardedSystem system = GuardedSystem.builder("CSDL")
                .timeline(time)
                .random(new Random(3))
                .load(onePlace)
                .listener(heard::add)
                .build();
        Guard guard = system.guard("find", SafetyClass.READ, CallPolicy.ofLookups());

        guard.call("7f3a", timeout -> {
            guard.call("7f3b", new ScriptedAttempt(time, SOON));
            return "ok";
        });
        guard.call("7f3c", new ScriptedAttempt(time, SOON).fails(6, Failures.lineDown()));

        List<String> begun = new ArrayList<>();
        List<String> ended = new ArrayList<>();
        for (CallEvent event : heard) {
            if (event instanceof Waiting wait) {
                begun.add(wait.correlationId() + " " + wait.reason());
            } else if (event instanceof Waited wait) {
                ended.add(wait.correlationId() + " " + wait.reason());
            }
        }
        assertThat(begun).isEqualTo(ended).contains("7f3b PLACE", "7f3c BACKOFF", "7f3c RATE", "7f3c TRIAL");
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable hidden) throws E {
        throw (E) hidden;
    }

    @Test
    void a_listener_that_fails_does_not_make_the_call_fail() {
        Guard guard = guard(event -> {
            throw new IllegalStateException("a defect");
        });

        assertThat(guard.call("7f3a", new ScriptedAttempt(time, SOON).fails(Failures.lineDown())))
                .isInstanceOf(Answered.class);
    }

    @Test
    void what_one_listener_breaks_on_the_other_hears_all_the_same() {
        CallListener broken = event -> {
            throw new IllegalStateException();
        };

        guard(broken.and(heard::add)).call("7f3a", new ScriptedAttempt(time, SOON));

        assertThat(heard)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("PlacesChanged", "Started", "Attempting", "Attempted", "Ended");
    }

    @Test
    void several_listeners_hear_the_same_in_order() {
        List<String> order = new ArrayList<>();
        CallListener first = event -> order.add("first");
        CallListener second = event -> order.add("second");

        first.and(CallListener.none()).and(second).on(new Started("CSDL", "find", "7f3a"));
        CallListener.none().and(first).on(new Started("CSDL", "find", "7f3a"));

        assertThat(order).containsExactly("first", "second", "first");
    }

    private Guard guard(CallListener listener) {
        return guard(listener, CallPolicy.ofLookups());
    }

    private Guard guard(CallListener listener, CallPolicy policy) {
        return GuardedSystem.builder("CSDL")
                .timeline(time)
                .random(new Random(3))
                .listener(listener)
                .build()
                .guard("find", SafetyClass.READ, policy);
    }
}
