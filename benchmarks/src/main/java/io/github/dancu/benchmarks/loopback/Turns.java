package io.github.dancu.benchmarks.loopback;

import io.github.dancu.benchmarks.result.Case;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Two ways to the same answer, one caller each, measured in turns: a machine's moods meet both. */
final class Turns {
    private static final int WARM_UP = 10;
    private static final int PAIRS = 10;
    private static final long TURN_NANOS = 2_000_000_000L;
    private static final String BARE = "bare OkHttp and Yasson";

    private Turns() {}

    /** The pair whose ratio is the median of ten. */
    static Case median(String name, Supplier<Object> whole, Supplier<Object> bare) {
        List<Pair> pairs = IntStream.range(0, WARM_UP + PAIRS)
                .mapToObj(turn -> new Pair(perSecond(whole), perSecond(bare)))
                .skip(WARM_UP)
                .sorted(Comparator.comparingDouble(Pair::ratio))
                .toList();
        Pair lower = pairs.get(PAIRS / 2 - 1);
        return new Case(name + " / " + BARE, lower.whole, "calls/s", BARE, lower.bare);
    }

    private static double perSecond(Supplier<Object> call) {
        long start = System.nanoTime();
        long calls = 0;
        while (System.nanoTime() - start < TURN_NANOS) {
            Objects.requireNonNull(call.get());
            calls++;
        }
        return calls * 1e9 / (System.nanoTime() - start);
    }

    private record Pair(double whole, double bare) {
        double ratio() {
            return whole / bare;
        }
    }
}
