package io.github.dancu.benchmarks.simulation;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** The weathers. */
final class Weathers {
    private static final Duration MORNING = ofHours(4);
    private static final Duration NINE = ofHours(1);
    private static final Sky FAIR = Skies.fair(ofMillis(200));
    // The median; the mean is two seconds.
    private static final Duration WORK = ofMillis(1_765);

    private Weathers() {}

    static List<Weather> all() {
        return List.of(
                all("steady", "nothing happens", () -> FAIR),
                between(
                        "slow morning",
                        "for an hour answers get slower, to a median of 6 s, and faster again",
                        NINE,
                        ofHours(2),
                        Skies.slow(ofMillis(200), ofSeconds(6), NINE, ofHours(2)),
                        ZERO),
                between(
                        "black hole",
                        "for ten minutes no request is ever answered",
                        NINE,
                        NINE.plusMinutes(10),
                        Skies.blackHole(),
                        ofSeconds(10)),
                between(
                        "500s for ten minutes",
                        "for ten minutes every answer is an error, after 200 ms",
                        NINE,
                        NINE.plusMinutes(10),
                        Skies.errors(ofMillis(200)),
                        ofMillis(500)),
                between(
                        "fast 503 then recovery",
                        "for two minutes every answer is an error, after 10 ms",
                        NINE,
                        NINE.plusMinutes(2),
                        Skies.errors(ofMillis(10)),
                        ofMillis(50)),
                between(
                        "slow 503",
                        "for ten minutes every answer is an error, after 5 s",
                        NINE,
                        NINE.plusMinutes(10),
                        Skies.errors(ofSeconds(5)),
                        ofSeconds(10)),
                all(
                        "flapping every 30 s",
                        "all morning, 30 s with a line and 30 s without",
                        () -> Skies.flapping(FAIR, ofSeconds(30), Skies.noLine(), ofSeconds(30))),
                all(
                        "30 % resets",
                        "all morning, three of ten requests are lost with their connection",
                        () -> Skies.mixed(FAIR, 0.3, (at, luck) -> Reply.reset(ofMillis(100)))),
                between(
                        "half-open server",
                        "for an hour the server takes every request and answers one of two",
                        NINE,
                        ofHours(2),
                        Skies.mixed(FAIR, 0.5, Skies.blackHole()),
                        ZERO),
                new Weather(
                        "throttling with Retry-After",
                        "2 requests a second are allowed, 10 at once, and the others told to wait for 5 s; one caller a second"
                                + " comes, but three for five minutes of every hour",
                        MORNING,
                        Traffic.perSecond(1)
                                .but(ofMinutes(60), ofMinutes(65), 3)
                                .but(ofMinutes(120), ofMinutes(125), 3)
                                .but(ofMinutes(180), ofMinutes(185), 3),
                        () -> Skies.throttling(FAIR, 2, 10, ofSeconds(5)),
                        ZERO,
                        ZERO,
                        ZERO),
                new Weather(
                        "six-hour outage",
                        "an hour with a line, six without, an hour with",
                        ofHours(8),
                        Traffic.perSecond(1),
                        () -> FAIR.but(ofHours(1), ofHours(7), Skies.noLine()),
                        ofHours(1),
                        ofHours(7),
                        ofMillis(50)),
                new Weather(
                        "2× overload",
                        "a system of eight workers that does 4 requests a second, lets 60 more wait, and works on for those who"
                                + " have left; 2 callers a second come, and 8 for half an hour",
                        MORNING,
                        Traffic.perSecond(2).but(NINE, ofMinutes(90), 8),
                        () -> Skies.workers(8, WORK, 60),
                        NINE,
                        ofMinutes(90),
                        ZERO),
                new Weather(
                        "2× overload of a small system",
                        "the same with two workers that do 1 request a second; one caller comes in 2 s, and 2 a second for"
                                + " half an hour",
                        MORNING,
                        Traffic.perSecond(0.5).but(NINE, ofMinutes(90), 2),
                        () -> Skies.workers(2, WORK, 60),
                        NINE,
                        ofMinutes(90),
                        ZERO),
                new Weather(
                        "ward office",
                        "a year of office hours, 2,000, with 6 callers an hour; the line is gone for 20 s every ten minutes",
                        ofHours(2_000),
                        Traffic.perSecond(6.0 / 3_600),
                        () -> Skies.flapping(FAIR, ofSeconds(580), Skies.noLine(), ofSeconds(20)),
                        ZERO,
                        ZERO,
                        ZERO));
    }

    /** An hour in which a share of the attempts ends with an error at once. */
    static Weather errors(int percent) {
        return new Weather(
                percent + " % errors",
                percent + " of 100 requests end with an error after 50 ms, for an hour",
                ofHours(1),
                Traffic.perSecond(1),
                () -> Skies.mixed(FAIR, percent / 100.0, Skies.errors(ofMillis(50))),
                ZERO,
                ZERO,
                ZERO);
    }

    private static Weather all(String name, String about, Supplier<Sky> sky) {
        return new Weather(name, about, MORNING, Traffic.perSecond(1), sky, ZERO, ZERO, ZERO);
    }

    private static Weather between(String name, String about, Duration from, Duration to, Sky trouble, Duration trial) {
        return new Weather(
                name, about, MORNING, Traffic.perSecond(1), () -> FAIR.but(from, to, trouble), from, to, trial);
    }
}
