package io.github.dancu.benchmarks.simulation;

import io.github.dancu.resilience.Attempt;
import io.github.dancu.resilience.AttemptFailure;
import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.testkit.TurnTakingTimeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** One strategy in one weather. */
final class Run {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private final TurnTakingTimeline timeline = TurnTakingTimeline.startingAt(START);
    private final Weather weather;
    private final long seed;
    private final Sky sky;
    private final Measured measured;

    private Run(Weather weather, long seed) {
        this.weather = weather;
        this.seed = seed;
        this.sky = weather.sky().get();
        this.measured = new Measured(weather);
    }

    static Measured of(Weather weather, Strategy strategy, long seed) {
        return new Run(weather, seed).with(strategy);
    }

    private Measured with(Strategy strategy) {
        Strategy.Caller caller = strategy.on(timeline, new Random(seed));
        List<Duration> arrivals = weather.traffic().arrivals(weather.length(), new SplittableRandom(seed));
        next(arrivals, 0, caller);
        timeline.run();
        return measured;
    }

    // Written down one after the other, not all at once: each arrival writes down the next.
    private void next(List<Duration> arrivals, int number, Strategy.Caller caller) {
        if (number < arrivals.size()) {
            timeline.at(arrivals.get(number), () -> {
                next(arrivals, number + 1, caller);
                call(number, caller);
            });
        }
    }

    private void call(int number, Strategy.Caller caller) {
        Duration arrival = now();
        try {
            boolean answered = caller.call(attemptOf(number, arrival));
            measured.call(arrival, now().minus(arrival), answered);
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Attempt<String> attemptOf(int request, Duration arrival) {
        int[] attempts = {0};
        return timeout -> {
            measured.attempt(arrival);
            // An attempt's luck depends on nothing but the request and its number: it is the same for every strategy.
            SplittableRandom luck = new SplittableRandom(seed + 1_000_003L * request + 7_919L * attempts[0]++).split();
            Reply reply = sky.reply(now(), luck);
            boolean inTime = reply.after().compareTo(timeout) <= 0;
            pass(inTime ? reply.after() : timeout);
            if (!inTime) {
                throw new AttemptFailure("timed out", Trouble.TRANSIENT, Fate.UNKNOWN, null);
            }
            return switch (reply.kind()) {
                case ANSWER -> "ok";
                case ERROR -> throw new AttemptFailure("HTTP 503", Trouble.TRANSIENT, Fate.UNKNOWN, null);
                case THROTTLED ->
                    throw new AttemptFailure("HTTP 429", Trouble.THROTTLED, Fate.NOT_DONE, reply.retryAfter());
                case NO_CONNECTION -> throw new AttemptFailure("no connection", Trouble.TRANSIENT, Fate.NOT_SENT, null);
                case RESET -> throw new AttemptFailure("reset", Trouble.TRANSIENT, Fate.UNKNOWN, null);
            };
        };
    }

    private void pass(Duration time) {
        try {
            timeline.sleep(time);
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Duration now() {
        return Duration.ofNanos(timeline.ticks());
    }
}
