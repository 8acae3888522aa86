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

    private static final int TRIES = 4;

    private final Function<String, T> meaning;
    private final int bits;
    /** Two for each. */
    private final long[] words;

    private final @Nullable Object[] known;

    /** @param bits how many are kept: two to the power of this */
    ShortTexts(int bits, Function<String, T> meaning) {
        this.meaning = meaning;
        this.bits = bits;
        this.words = new long[2 << bits];
        this.known = new Object[1 << bits];
    }

    /** What the UTF-8 between these places means. */
    @SuppressWarnings("unchecked")
    T of(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return meaning.apply(text(bytes, from, to));
        }
        long first = EightBytes.first(bytes, from, length);
        long second = EightBytes.second(bytes, from, length);
        int usual = EightBytes.place(first, second, bits);
        int place = usual;
        for (int tries = 0; tries < TRIES; tries++) {
            if (known[place] == null) {
                return keep(place, first, second, text(bytes, from, to));
            }
            if (words[2 * place] == first && words[2 * place + 1] == second) {
                return (T) known[place];
            }
            place = (place + 1) & (known.length - 1);
        }
        return keep(usual, first, second, text(bytes, from, to));
    }

    /** No text of a register holds a zero byte, so that what is missing at the end cannot be mistaken. */
    private T keep(int place, long first, long second, String text) {
        T meant = meaning.apply(text);
        words[2 * place] = first;
        words[2 * place + 1] = second;
        known[place] = meant;
        return meant;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
