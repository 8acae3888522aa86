package io.github.dancu.testkit;

import java.util.SplittableRandom;

/**
 * An order of the numbers below {@code size} that is computed place by place, so that nothing is held: a Feistel network
 * over the next power of four, walked until it comes back into the range.
 */
record Shuffle(long size, long seed) {
    private static final int ROUNDS = 4;

    /** The number at a place; each number stands at exactly one place. */
    long at(long place) {
        int half = halfBits();
        long number = place;
        do {
            number = scrambled(number, half);
        } while (number >= size);
        return number;
    }

    private int halfBits() {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, size - 1));
        return (bits + 1) / 2;
    }

    private long scrambled(long number, int half) {
        long mask = (1L << half) - 1;
        long left = number >>> half;
        long right = number & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (new SplittableRandom(seed + ROUNDS * right + round).nextLong() & mask);
            left = right;
            right = next;
        }
        return left << half | right;
    }
}
