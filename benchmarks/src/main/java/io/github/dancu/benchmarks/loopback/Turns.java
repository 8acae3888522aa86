package io.github.dancu.benchmarks.loopback;

import io.github.dancu.benchmarks.result.Case;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Two ways to the same answer, one caller each, measured in turns: a machine's moods meet both. */
final class Turns {
    // As many as it takes until the compiler of the JVM has seen client and server through.
    private static final long WARM_UP_CALLS = 100_000;
    private static final int PAIRS = 10;
    private static final int SLICES = 40;
    private static final long SLICE_NANOS = 50_000_000L;
    private static final String BARE = "bare OkHttp and Yasson";

    private Turns() {}

    /** The pair whose ratio is the median of ten. */
    static Case median(String name, Supplier<Object> whole, Supplier<Object> bare) {
        long calls = 0;
        while (calls < WARM_UP_CALLS) {
            calls += pair(whole, bare).calls;
        }
        List<Pair> pairs = IntStream.range(0, PAIRS)
                .mapToObj(turn -> pair(whole, bare))
                .sorted(Comparator.comparingDouble(Pair::ratio))
                .toList();
        Pair lower = pairs.get(PAIRS / 2 - 1);
        return new Case(name + " / " + BARE, lower.whole, "calls/s", BARE, lower.bare);
    }

    /** Two seconds each, cut into slices that alternate: the machine's speed changes within seconds. */
    private static Pair pair(Supplier<Object> whole, Supplier<Object> bare) {
        Meter ours = new Meter(whole);
        Meter theirs = new Meter(bare);
        for (int slice = 0; slice < SLICES; slice++) {
            ours.run();
            theirs.run();
        }
        return new Pair(ours.perSecond(), theirs.perSecond(), ours.calls + theirs.calls);
    }

    private static final class Meter {
        private final Supplier<Object> call;
        private long calls;
        private long nanos;

        Meter(Supplier<Object> call) {
            this.call = call;
        }

        void run() {
            long start = System.nanoTime();
            long took = 0;
            while (took < SLICE_NANOS) {
                Objects.requireNonNull(call.get());
                calls++;
                took = System.nanoTime() - start;
            }
            nanos += took;
        }

        double perSecond() {
            return calls * 1e9 / nanos;
        }
    }

    private record Pair(double whole, double bare, long calls) {
        double ratio() {
            return whole / bare;
        }
    }
}
