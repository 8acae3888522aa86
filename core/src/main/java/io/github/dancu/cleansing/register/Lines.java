package io.github.dancu.cleansing.register;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Line feeds and quotation marks among bytes, looked for eight bytes at a time: every byte of a register is seen here once. */
final class Lines {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LINE_FEEDS = eightTimes(RowSyntax.LINE_FEED);
    private static final long QUOTES = eightTimes(RowSyntax.QUOTE);
    private static final long LOW = 0x7F7F7F7F7F7F7F7FL;

    private Lines() {}

    /** Eight bytes from here, the first one lowest. */
    static long eight(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }

    /** The same where fewer than eight are left: behind them stands what fills them up. */
    static long eight(byte[] bytes, int at, int to, long filling) {
        if (at + Long.BYTES <= to) {
            return eight(bytes, at);
        }
        long eight = filling;
        for (int last = to - 1; last >= at; last--) {
            eight = eight << Byte.SIZE | (bytes[last] & 0xFF);
        }
        return eight;
    }

    /** The highest bit of each byte of eight that is this one, exactly. */
    static long places(long eight, long eightTimes) {
        return zeros(eight ^ eightTimes);
    }

    /** One byte eight times. */
    static long eightTimes(byte one) {
        return (one & 0xFFL) * 0x0101010101010101L;
    }

    /** How many line feeds there are. */
    static int in(byte[] bytes, int from, int to) {
        int count = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            count += Long.bitCount(places(eight(bytes, at), LINE_FEEDS));
        }
        for (; at < to; at++) {
            count += bytes[at] == RowSyntax.LINE_FEED ? 1 : 0;
        }
        return count;
    }

    /** Whether there is a quotation mark. */
    static boolean haveQuotes(byte[] bytes, int from, int to) {
        return next(RowSyntax.QUOTE, QUOTES, bytes, from, to) < to;
    }

    /** Where the next line feed stands; {@code to} if there is none. */
    static int next(byte[] bytes, int from, int to) {
        return next(RowSyntax.LINE_FEED, LINE_FEEDS, bytes, from, to);
    }

    private static int next(byte wanted, long eightTimes, byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long found = places(eight(bytes, at), eightTimes);
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (at < to && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    /** Behind the last line feed; {@code from} if there is none. */
    static int endOfLast(byte[] bytes, int from, int to) {
        int at = to;
        while (at > from && bytes[at - 1] != RowSyntax.LINE_FEED) {
            at--;
        }
        return at;
    }

    /** The highest bit of each byte that is zero, exactly. */
    private static long zeros(long bytes) {
        return ~(((bytes & LOW) + LOW) | bytes | LOW);
    }
}
