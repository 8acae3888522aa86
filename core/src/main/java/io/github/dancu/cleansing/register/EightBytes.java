package io.github.dancu.cleansing.register;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.stream.LongStream;

/** Eight bytes of a register as one number, the first byte lowest: what is asked of each is answered in its highest bit, for all at once. */
final class EightBytes {
    /** The highest bit of each. */
    static final long HIGHEST = 0x8080808080808080L;

    private static final VarHandle VIEW = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long LOW = ~HIGHEST;
    private static final long[] FIRST = LongStream.rangeClosed(0, Long.BYTES)
            .map(count -> count == 0 ? 0 : -1L >>> (Long.SIZE - count * Byte.SIZE))
            .toArray();

    private EightBytes() {}

    /** Those from here on, all of which are there. */
    static long at(byte[] bytes, int from) {
        return (long) VIEW.get(bytes, from);
    }

    /** The first of those from here on, no more than eight, with zeros behind them. */
    static long some(byte[] bytes, int from, int count) {
        if (from + Long.BYTES <= bytes.length) {
            return at(bytes, from) & FIRST[count];
        }
        long eight = 0;
        for (int last = from + count - 1; last >= from; last--) {
            eight = eight << Byte.SIZE | (bytes[last] & 0xFF);
        }
        return eight;
    }

    /** The first eight of so many from here on, with zeros behind them if they are fewer. */
    static long first(byte[] bytes, int from, int length) {
        return some(bytes, from, Math.min(length, Long.BYTES));
    }

    /** The next eight of so many from here on, with zeros behind them if they are fewer; all zeros if there are none. */
    static long second(byte[] bytes, int from, int length) {
        return some(bytes, from + Long.BYTES, Math.min(Math.max(length - Long.BYTES, 0), Long.BYTES));
    }

    /** The place of two times eight bytes among two to the power of {@code bits}. */
    static int place(long first, long second, int bits) {
        return (int) (((first * 31 + second) * SPREAD) >>> (Long.SIZE - bits));
    }

    /** Those from here on, with what fills them up in the place of those that are not before {@code to}. */
    static long upTo(byte[] bytes, int from, int to, long filling) {
        if (from + Long.BYTES <= to) {
            return at(bytes, from);
        }
        long there = FIRST[to - from];
        return some(bytes, from, to - from) | (filling & ~there);
    }

    /** One byte eight times. */
    static long times(byte one) {
        return (one & 0xFFL) * ONES;
    }

    /** Which of them are this byte, exactly. */
    static long places(long eight, long wantedEightTimes) {
        long differ = eight ^ wantedEightTimes;
        return ~(((differ & LOW) + LOW) | differ | LOW);
    }

    /** A highest bit somewhere if one of them is this byte, and only then; the other bits say nothing. */
    static long any(long eight, long wantedEightTimes) {
        long differ = eight ^ wantedEightTimes;
        return (differ - ONES) & ~differ;
    }

    /** The same in the lowest eight bits, one for each byte. */
    static long bits(long places) {
        return ((places >>> 7) * 0x0102040810204080L) >>> 56;
    }

    /** How many of them stand before the first that was found; eight if none was. */
    static int before(long places) {
        return Long.numberOfTrailingZeros(places) >>> 3;
    }
}
