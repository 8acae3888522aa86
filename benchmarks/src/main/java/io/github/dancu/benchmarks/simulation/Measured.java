package io.github.dancu.benchmarks.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What became of the callers of one run, and of the attempts that were made for them. */
final class Measured {
    /** How long a caller waits: an answer that comes later is of no use to him. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration WARM_UP = Duration.ofMinutes(1);
    private static final int IN_A_ROW = 20;

    private final Weather weather;
    private final List<Call> calls = new ArrayList<>();
    private int attempts;
    private int attemptsWhenDead;

    Measured(Weather weather) {
        this.weather = weather;
    }

    /** One attempt for a caller who came then. */
    void attempt(Duration arrival) {
        attempts++;
        if (isWhenDead(arrival)) {
            attemptsWhenDead++;
        }
    }

    void call(Duration arrival, Duration took, boolean answered) {
        calls.add(new Call(arrival, took, answered && took.compareTo(PATIENCE) <= 0));
    }

    int calls() {
        return calls.size();
    }

    int attempts() {
        return attempts;
    }

    /** Callers who came while nothing at all was answered, the first minute left out. */
    int callsWhenDead() {
        return (int) calls.stream().filter(call -> isWhenDead(call.arrival)).count();
    }

    int attemptsWhenDead() {
        return attemptsWhenDead;
    }

    /** How long each of the callers waited who were answered while they still waited. */
    Stream<Duration> latencies() {
        return calls.stream().filter(Call::served).map(Call::took);
    }

    /** Callers who came while the trouble lasted; all, where it does not end. */
    int callsInTrouble() {
        return (int) calls.stream().filter(this::isInTrouble).count();
    }

    int servedInTrouble() {
        return (int)
                calls.stream().filter(this::isInTrouble).filter(Call::served).count();
    }

    /** The longest that anybody was kept. */
    Duration longest() {
        return calls.stream().map(Call::took).max(Comparator.naturalOrder()).orElseThrow();
    }

    /**
     * From the end of the trouble to the first answer to one of twenty callers in a row who were all served; or to the end of
     * the weather.
     */
    Duration recovery() {
        calls.sort(Comparator.comparing(Call::arrival));
        int served = 0;
        for (int i = 0; i < calls.size(); i++) {
            Call call = calls.get(i);
            served = call.served && call.end().compareTo(weather.to()) > 0 ? served + 1 : 0;
            if (served == IN_A_ROW) {
                return calls.subList(i - IN_A_ROW + 1, i + 1).stream()
                        .map(Call::end)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()
                        .minus(weather.to());
            }
        }
        return weather.length().minus(weather.to());
    }

    private boolean isInTrouble(Call call) {
        return !weather.passes()
                || (call.arrival.compareTo(weather.from()) >= 0 && call.arrival.compareTo(weather.to()) < 0);
    }

    private boolean isWhenDead(Duration arrival) {
        return weather.isDead()
                && arrival.compareTo(weather.from().plus(WARM_UP)) >= 0
                && arrival.compareTo(weather.to()) < 0;
    }

    private record Call(Duration arrival, Duration took, boolean served) {
        Duration end() {
            return arrival.plus(took);
        }
    }
}
