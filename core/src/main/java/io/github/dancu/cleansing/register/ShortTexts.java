package io.github.dancu.cleansing.register;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What short texts mean, remembered: of the words of a register some thousand make up nearly all. A fixed number is kept, the last ones. For
 * one thread.
 */
final class ShortTexts<T> {
    private static final int LONGEST = 2 * Long.BYTES;

    private final Function<String, T> meaning;
    private final int shift;
    private final long[] firsts;
    private final long[] seconds;
    private final @Nullable Object[] known;

    /** @param bits how many are kept: two to the power of this */
    ShortTexts(int bits, Function<String, T> meaning) {
        this.meaning = meaning;
        this.shift = Long.SIZE - bits;
        this.firsts = new long[1 << bits];
        this.seconds = new long[1 << bits];
        this.known = new Object[1 << bits];
    }

    /** What the UTF-8 between these places means. */
    @SuppressWarnings("unchecked")
    T of(byte[] bytes, int from, int to) {
        if (to - from > LONGEST) {
            return meaning.apply(text(bytes, from, to));
        }
        int middle = Math.min(to, from + Long.BYTES);
        long first = word(bytes, from, middle);
        long second = word(bytes, middle, to);
        int place = place(first, second);
        Object before = known[place];
        if (before != null && firsts[place] == first && seconds[place] == second) {
            return (T) before;
        }
        T now = meaning.apply(text(bytes, from, to));
        firsts[place] = first;
        seconds[place] = second;
        known[place] = now;
        return now;
    }

    /** No text of a register holds a zero byte, so that what is missing at the end cannot be mistaken. */
    private static long word(byte[] bytes, int from, int to) {
        long word = 0;
        for (int at = from; at < to; at++) {
            word = word << Byte.SIZE | (bytes[at] & 0xFF);
        }
        return word;
    }

    private int place(long first, long second) {
        long mixed = (first * 31 + second) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> shift);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
