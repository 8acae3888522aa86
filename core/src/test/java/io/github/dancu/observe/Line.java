package io.github.dancu.observe;

import io.github.dancu.resilience.Attempt;
import io.github.dancu.resilience.AttemptFailure;
import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.CallListener;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.Guard;
import io.github.dancu.resilience.GuardedSystem;
import io.github.dancu.resilience.LoadPolicy;
import io.github.dancu.resilience.SafetyClass;
import io.github.dancu.resilience.VirtualTimeline;
import java.time.Duration;
import java.util.Random;

/** A system whose calls somebody observes, in virtual time; each of its attempts takes 100 ms. */
final class Line {
    static final Duration SOON = Duration.ofMillis(100);

    final VirtualTimeline time = new VirtualTimeline();
    private final GuardedSystem system;

    Line(CallListener observer) {
        this(observer, LoadPolicy.ofDefaults());
    }

    Line(CallListener observer, LoadPolicy load) {
        this.system = GuardedSystem.builder("CSDL")
                .timeline(time)
                .random(new Random(3))
                .load(load)
                .listener(observer)
                .build();
    }

    Guard guard() {
        return guard(CallPolicy.ofLookups());
    }

    Guard guard(CallPolicy policy) {
        return system.guard("find", SafetyClass.READ, policy);
    }

    Attempt<String> answer() {
        return timeout -> {
            time.advance(SOON);
            return "ok";
        };
    }

    /** Fails so often, and then answers. */
    Attempt<String> failing(int times, AttemptFailure failure) {
        return new Attempt<>() {
            private int made;

            @Override
            public String run(Duration timeout) throws AttemptFailure {
                time.advance(SOON);
                if (made++ < times) {
                    throw failure;
                }
                return "ok";
            }
        };
    }

    Attempt<String> crash() {
        return timeout -> {
            time.advance(SOON);
            throw new IllegalStateException("a defect");
        };
    }

    static AttemptFailure failure(Trouble trouble, Fate fate) {
        return failure("HTTP 503", trouble, fate);
    }

    static AttemptFailure failure(String text, Trouble trouble, Fate fate) {
        return new AttemptFailure(text, trouble, fate, null);
    }
}
