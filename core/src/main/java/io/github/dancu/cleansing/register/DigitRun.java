package io.github.dancu.cleansing.register;

/** Digits and nothing else, as a number: read eight at a time, as some of them stand in nearly every field that is checked. */
final class DigitRun {
    /** Of what is no such number. */
    static final long NONE = -1;

    private static final long ZEROS = EightBytes.times((byte) '0');
    /** What makes a highest bit of everything beyond nine. */
    private static final long BEYOND_NINE = EightBytes.times((byte) (0x7F - 9));

    private static final long PAIRS = 0x000000FF000000FFL;
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private DigitRun() {}

    /** The number of 1 to 16 digits; {@link #NONE} if there are more or fewer, or anything else. */
    static long number(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length < 1 || length > 2 * Long.BYTES) {
            return NONE;
        }
        if (length <= Long.BYTES) {
            return ofEight(EightBytes.some(bytes, from, length), length);
        }
        int more = length - Long.BYTES;
        long high = ofEight(EightBytes.at(bytes, from), Long.BYTES);
        long low = ofEight(EightBytes.some(bytes, from + Long.BYTES, more), more);
        return high == NONE || low == NONE ? NONE : high * POWERS[more] + low;
    }

    /** The number of the first 1 to 8 of eight bytes. */
    static long ofEight(long eight, int length) {
        long digits = (eight ^ ZEROS) << (Long.SIZE - length * Byte.SIZE);
        if (!areDigits(digits)) {
            return NONE;
        }
        long pairs = inPairs(digits);
        // Both halves at once: of each, two pairs are put in their places by one multiplication.
        long even = (pairs & PAIRS) * (100L + (1_000_000L << 32));
        long odd = ((pairs >>> 16) & PAIRS) * (1L + (10_000L << 32));
        return (even + odd) >>> 32;
    }

    /** Whether there is nothing but digits. */
    static boolean areDigits(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at += Long.BYTES) {
            if (!areDigits(EightBytes.upTo(bytes, at, to, ZEROS) ^ ZEROS)) {
                return false;
            }
        }
        return true;
    }

    /** Whether each of eight bytes is a number from 0 to 9. */
    static boolean areDigits(long eight) {
        return ((eight | (eight + BEYOND_NINE)) & EightBytes.HIGHEST) == 0;
    }

    /** The number of each byte and the one behind it, in the place of the first one. */
    static long inPairs(long digits) {
        return digits * 10 + (digits >>> Byte.SIZE);
    }
}
