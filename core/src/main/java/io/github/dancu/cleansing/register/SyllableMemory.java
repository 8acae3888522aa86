package io.github.dancu.cleansing.register;

import java.nio.charset.StandardCharsets;

/**
 * The syllables of a register, each looked at once: of its names, some thousand make up nearly all. A fixed number is kept, the last ones. Numbers
 * side by side and no objects, as a dozen are looked up for each row. For one thread.
 */
final class SyllableMemory {
    private static final int BITS = 13;
    private static final int LONGEST = 2 * Long.BYTES;

    /** Of each: its first and its second eight bytes, what stands for its letters, and their number above its marks. */
    private static final int NUMBERS = 4;

    private static final int LETTERS = 2;
    private static final int MARKS = 3;
    private static final int BITS_OF_MARKS = 8;
    /** How many places there are for each: what is forgotten costs a thousand times more than to look once more. */
    private static final int TRIES = 8;

    /** Behind all of them there is room for one that is too long to be kept. */
    private static final int LAST = NUMBERS << BITS;

    private final long[] numbers = new long[LAST + NUMBERS];

    /** Where it is known what is to be said of the syllable between these places. */
    int find(byte[] bytes, int from, int to) {
        long first = EightBytes.first(bytes, from, to - from);
        long second = EightBytes.second(bytes, from, to - from);
        if (to - from > LONGEST) {
            return put(LAST, first, second, bytes, from, to);
        }
        int usual = EightBytes.place(first, second, BITS) * NUMBERS;
        int place = usual;
        for (int tries = 0; tries < TRIES; tries++) {
            if (isAt(place, first, second)) {
                return place;
            }
            if (numbers[place] == 0) {
                return put(place, first, second, bytes, from, to);
            }
            place = (place + NUMBERS) & (LAST - 1);
        }
        return put(usual, first, second, bytes, from, to);
    }

    /** Marks of a {@link Syllable}, and other bits above them. */
    int marks(int place) {
        return (int) numbers[place + MARKS];
    }

    /** The letters before this one, and its own, as they stand in a fingerprint. */
    long withLetters(long before, int place) {
        return Fingerprint.withLetters(
                before, numbers[place + LETTERS], (int) (numbers[place + MARKS] >>> BITS_OF_MARKS));
    }

    /** No syllable of a register holds a zero byte: so neither what is missing at its end nor an empty place can be mistaken for one. */
    private boolean isAt(int place, long first, long second) {
        return numbers[place] == first && numbers[place + 1] == second;
    }

    private int put(int place, long first, long second, byte[] bytes, int from, int to) {
        Syllable syllable = Syllable.of(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        numbers[place] = first;
        numbers[place + 1] = second;
        numbers[place + LETTERS] = syllable.letters();
        numbers[place + MARKS] = (long) syllable.length() << BITS_OF_MARKS | syllable.marks();
        return place;
    }
}
