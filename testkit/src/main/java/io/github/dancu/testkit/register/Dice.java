package io.github.dancu.testkit.register;

import java.util.List;

/** Chance of a seed (SplitMix64, spelt out): the same on every JVM. For one thread. */
final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    long next() {
        state += STEP;
        return mixed(state);
    }

    /** 0 to {@code bound - 1}. */
    int below(int bound) {
        return (int) (((next() >>> Integer.SIZE) * bound) >>> Integer.SIZE);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** 0 to 1. */
    double unit() {
        return (next() >>> (Long.SIZE - 53)) * UNIT;
    }

    boolean chance(double share) {
        return unit() < share;
    }

    <T> T one(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    static long mixed(long number) {
        long z = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
