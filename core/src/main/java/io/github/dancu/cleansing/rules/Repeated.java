package io.github.dancu.cleansing.rules;

import java.util.Arrays;

/**
 * Which keys of one part may come more than once: nearly all that do not are left out, at a bit for each, before groups are counted. For one
 * thread.
 */
final class Repeated implements KeyTaker {
    private static final int KEYS_OF_A_WORD = 4;
    private static final long PLACES = 0x9E3779B97F4A7C15L;

    private long[] once = {};
    private long[] again = {};
    private int shift;

    /** Begins with other keys. */
    void begin(int keys) {
        int words = Integer.highestOneBit(Math.max(KEYS_OF_A_WORD, keys / KEYS_OF_A_WORD)) << 1;
        if (once.length < words) {
            once = new long[words];
            again = new long[words];
        } else {
            Arrays.fill(once, 0);
            Arrays.fill(again, 0);
        }
        shift = Long.SIZE - Long.numberOfTrailingZeros((long) once.length * Long.SIZE);
    }

    @Override
    public void take(long key, long valueAndLine) {
        int bit = bit(key);
        long mask = 1L << bit;
        again[bit >>> 6] |= once[bit >>> 6] & mask;
        once[bit >>> 6] |= mask;
    }

    /** Whether a key may have come more than once. */
    boolean mayBe(long key) {
        int bit = bit(key);
        return ((again[bit >>> 6] >>> bit) & 1) != 0;
    }

    /** By all bits of the key, as the highest ones are the same in all of a part. */
    private int bit(long key) {
        return (int) (((key >>> 1) * PLACES) >>> shift);
    }
}
