package io.github.dancu.benchmarks.simulation;

import io.github.dancu.resilience.Attempt;
import io.github.dancu.resilience.AttemptFailure;
import io.github.dancu.resilience.Timeline;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** Like the Kubernetes client of fabric8: ten retries, 100 ms doubled up to 3.2 s, no jitter, Retry-After obeyed, no budget. */
final class Fabric8Like implements Strategy {
    private static final int RETRIES = 10;
    private static final int DOUBLINGS = 5;

    @Override
    public String name() {
        return "fabric8-like";
    }

    @Override
    public Caller on(Timeline timeline, RandomGenerator random) {
        return attempt -> call(attempt, timeline);
    }

    private static boolean call(Attempt<String> attempt, Timeline timeline) throws InterruptedException {
        for (int made = 0; ; made++) {
            try {
                attempt.run(Strategies.TIMEOUT);
                return true;
            } catch (AttemptFailure failure) {
                if (made == RETRIES || !Strategies.mayHelp(failure)) {
                    return false;
                }
                long wait = 100L << Math.min(made, DOUBLINGS);
                long asked = failure.retryAfter().orElse(Duration.ZERO).toMillis();
                timeline.sleep(Duration.ofMillis(Math.max(wait, asked)));
            }
        }
    }
}
