package io.github.dancu.benchmarks.simulation;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/** The skies that weathers are made of. */
final class Skies {
    private static final Duration FAST = Duration.ofMillis(20);

    private Skies() {}

    /** Answers; half of them within {@code median}, one in a hundred takes three times as long or more. */
    static Sky fair(Duration median) {
        return (at, luck) -> Reply.answer(around(median, luck));
    }

    /** Answers whose median grows and shrinks again, like the sun's path, to {@code peak} at noon. */
    static Sky slow(Duration median, Duration peak, Duration from, Duration to) {
        double span = to.minus(from).toMillis();
        return (at, luck) -> {
            double height = Math.sin(Math.PI * at.minus(from).toMillis() / span);
            long millis = median.toMillis() + Math.round(height * (peak.toMillis() - median.toMillis()));
            return Reply.answer(around(Duration.ofMillis(millis), luck));
        };
    }

    /** Takes requests and never answers. */
    static Sky blackHole() {
        return (at, luck) -> Reply.silence();
    }

    /** Answers with a server error after so long. */
    static Sky errors(Duration after) {
        return (at, luck) -> Reply.error(around(after, luck));
    }

    /** No connection can be made. */
    static Sky noLine() {
        return (at, luck) -> Reply.noConnection(FAST);
    }

    /** Fair and another sky in turns. */
    static Sky flapping(Sky up, Duration upFor, Sky down, Duration downFor) {
        long cycle = upFor.plus(downFor).toMillis();
        return (at, luck) -> (at.toMillis() % cycle < upFor.toMillis() ? up : down).reply(at, luck);
    }

    /** Another sky for a share of the attempts, by chance. */
    static Sky mixed(Sky usual, double share, Sky other) {
        return (at, luck) -> luck.nextDouble() < share ? other.reply(at, luck) : usual.reply(at, luck);
    }

    /** Answers so many a second, with so many saved up for a burst; asks the others to wait. */
    static Sky throttling(Sky up, double perSecond, int burst, Duration retryAfter) {
        return new Sky() {
            private double tokens = burst;
            private Duration last = Duration.ZERO;

            @Override
            public Reply reply(Duration at, SplittableRandom luck) {
                tokens = Math.min(burst, tokens + perSecond * at.minus(last).toNanos() / 1e9);
                last = at;
                if (tokens < 1) {
                    return Reply.throttled(FAST, retryAfter);
                }
                tokens--;
                return up.reply(at, luck);
            }
        };
    }

    /**
     * A system with so many workers, each busy for about {@code work} with every request it takes, also when nobody waits for it any
     * more; with a queue before them, and an error at once for those who do not fit in.
     */
    static Sky workers(int workers, Duration work, int queue) {
        return new Sky() {
            private final PriorityQueue<Duration> ends = new PriorityQueue<>();

            @Override
            public Reply reply(Duration at, SplittableRandom luck) {
                while (!ends.isEmpty() && ends.peek().compareTo(at) <= 0) {
                    ends.poll();
                }
                if (ends.size() >= workers + queue) {
                    return Reply.error(FAST);
                }
                Duration begin = at;
                if (ends.size() >= workers) {
                    // The request waits for as many ends as there are requests before it, less the workers.
                    begin = ends.stream()
                            .sorted()
                            .skip((long) ends.size() - workers)
                            .findFirst()
                            .orElse(at);
                }
                Duration end = begin.plus(around(work, luck));
                ends.add(end);
                return Reply.answer(end.minus(at));
            }
        };
    }

    private static Duration around(Duration median, SplittableRandom luck) {
        double spread = Math.exp(0.5 * luck.nextGaussian());
        return Duration.ofNanos(Math.round(median.toNanos() * spread));
    }
}
