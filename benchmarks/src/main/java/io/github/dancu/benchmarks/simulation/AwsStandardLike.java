package io.github.dancu.benchmarks.simulation;

import io.github.dancu.resilience.Attempt;
import io.github.dancu.resilience.AttemptFailure;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.Timeline;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** Like the standard retry mode of AWS SDK 2: three attempts, full jitter, a bucket of 500 tokens, 5 of them a retry. */
final class AwsStandardLike implements Strategy {
    private static final int ATTEMPTS = 3;
    private static final int BUCKET = 500;
    private static final int COST = 5;
    private static final long CAP = 20_000;

    @Override
    public String name() {
        return "AWS-standard-like";
    }

    @Override
    public Caller on(Timeline timeline, RandomGenerator random) {
        int[] tokens = {BUCKET};
        return attempt -> call(attempt, timeline, random, tokens);
    }

    private static boolean call(Attempt<String> attempt, Timeline timeline, RandomGenerator random, int[] tokens)
            throws InterruptedException {
        int lastCost = 1;
        for (int made = 1; ; made++) {
            try {
                attempt.run(Strategies.TIMEOUT);
                tokens[0] = Math.min(BUCKET, tokens[0] + lastCost);
                return true;
            } catch (AttemptFailure failure) {
                if (made == ATTEMPTS || !Strategies.mayHelp(failure) || tokens[0] < COST) {
                    return false;
                }
                tokens[0] -= COST;
                lastCost = COST;
                long base = failure.trouble() == Trouble.THROTTLED ? 1_000 : 100;
                long wait = random.nextLong(Math.min(CAP, base << (made - 1)) + 1);
                long asked = failure.retryAfter().orElse(Duration.ZERO).toMillis();
                long hint = Math.min(Math.max(asked, wait), wait + 5_000);
                timeline.sleep(Duration.ofMillis(hint));
            }
        }
    }
}
