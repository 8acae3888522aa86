package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.resilience.Attempt;
import io.github.dancu.resilience.AttemptFailure;
import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.CallEvent;
import io.github.dancu.resilience.CallEvent.CircuitChanged;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.Guard;
import io.github.dancu.resilience.GuardState;
import io.github.dancu.resilience.Guarded;
import io.github.dancu.resilience.Guarded.GaveUp;
import io.github.dancu.resilience.GuardedSystem;
import io.github.dancu.resilience.LoadPolicy;
import io.github.dancu.resilience.SafetyClass;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/** What tests with many callers of one system share. */
abstract class Crowd {
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    final TurnTakingTimeline time = TurnTakingTimeline.startingAt(START);
    final List<CallEvent> heard = new ArrayList<>();
    final List<Duration> closedAt = new ArrayList<>();
    final TreeMap<String, Guarded<String>> ends = new TreeMap<>();
    int atWork;
    int mostAtWork;

    Guard guard(LoadPolicy.Builder load, CallPolicy policy) {
        return system(load).guard("find", SafetyClass.READ, policy);
    }

    GuardedSystem system(LoadPolicy.Builder load) {
        return GuardedSystem.builder("CSDL")
                .timeline(time)
                .random(new Random(7))
                .load(load.build())
                .listener(event -> {
                    heard.add(event);
                    if (event instanceof CircuitChanged change && change.to() == GuardState.CLOSED) {
                        closedAt.add(Duration.ofNanos(time.ticks()));
                    }
                })
                .build();
    }

    void callAt(Duration when, String name, Guard guard, Attempt<String> attempt) {
        time.at(when, () -> ends.put(name, guard.call(name, attempt)));
    }

    Guarded<String> endOf(String name) {
        return Objects.requireNonNull(ends.get(name), name);
    }

    Attempt<String> answerAfter(Duration time) {
        return timeout -> {
            atWork++;
            mostAtWork = Math.max(mostAtWork, atWork);
            pass(time);
            atWork--;
            return "ok";
        };
    }

    Attempt<String> throttled() {
        return timeout -> {
            throw new AttemptFailure("HTTP 429", Trouble.THROTTLED, Fate.NOT_DONE, null);
        };
    }

    Attempt<String> onALineThatIsBackAt(Duration back) {
        return timeout -> {
            pass(Duration.ofMillis(50));
            if (time.ticks() < back.toNanos()) {
                throw new AttemptFailure("no connection", Trouble.TRANSIENT, Fate.NOT_SENT, null);
            }
            return "ok";
        };
    }

    void pass(Duration duration) {
        try {
            time.sleep(duration);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    static String reasonOf(Guarded<String> end) {
        assertThat(end).isInstanceOf(GaveUp.class);
        return ((GaveUp<String>) end).reason();
    }
}
