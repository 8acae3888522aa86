package io.github.dancu.benchmarks.simulation;

import io.github.dancu.resilience.AttemptFailure;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.Guard;
import io.github.dancu.resilience.Guarded.Answered;
import io.github.dancu.resilience.GuardedSystem;
import io.github.dancu.resilience.LoadPolicy;
import io.github.dancu.resilience.SafetyClass;
import io.github.dancu.resilience.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** The ways to make calls that are held against each other. */
final class Strategies {
    /** The time of one attempt, where the strategy has no opinion: that of OkHttp. */
    static final Duration TIMEOUT = Duration.ofSeconds(10);

    private Strategies() {}

    static List<Strategy> all() {
        return List.of(none(), new ResilienceDefaults(), new AwsStandardLike(), new Fabric8Like(), ours());
    }

    static Strategy none() {
        return named("none", (timeline, random) -> attempt -> {
            try {
                attempt.run(TIMEOUT);
                return true;
            } catch (AttemptFailure failure) {
                return false;
            }
        });
    }

    static Strategy ours() {
        return guarded("ours", CallPolicy.ofLookups(), LoadPolicy.ofDefaults());
    }

    /** Our way with other policies. */
    static Strategy guarded(String name, CallPolicy policy, LoadPolicy load) {
        return named(name, (timeline, random) -> {
            Guard guard = GuardedSystem.builder("SIM")
                    .timeline(timeline)
                    .random(random)
                    .load(load)
                    .build()
                    .guard("find", SafetyClass.READ, policy);
            return attempt -> guard.call("-", attempt) instanceof Answered;
        });
    }

    static boolean mayHelp(AttemptFailure failure) {
        return failure.trouble() == Trouble.TRANSIENT || failure.trouble() == Trouble.THROTTLED;
    }

    private static Strategy named(String name, Maker maker) {
        return new Strategy() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Caller on(Timeline timeline, RandomGenerator random) {
                return maker.make(timeline, random);
            }
        };
    }

    private interface Maker {
        Strategy.Caller make(Timeline timeline, RandomGenerator random);
    }
}
