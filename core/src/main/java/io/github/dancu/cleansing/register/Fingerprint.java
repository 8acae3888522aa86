package io.github.dancu.cleansing.register;

import io.github.dancu.text.Digits;
import io.github.dancu.text.FoldedText;
import io.github.dancu.text.Mixing;
import java.util.stream.LongStream;

/**
 * Sixty-four bits that stand for a text. The same on every machine, and two texts have the same by chance alone: among ten million
 * once in 370,000 registers.
 */
final class Fingerprint {
    /** Of what holds nothing to be compared. */
    static final long NONE = 0;

    /** What letters are multiplied by for each that stands behind them: odd, so that nothing is lost. */
    private static final long A_LETTER = 0xD1342543DE82EF95L;

    private static final long[] POWERS =
            LongStream.iterate(1, power -> power * A_LETTER).limit(17).toArray();

    private static final int DIGITS_WITH_COUNTRY_CODE = 11;
    private static final int NO_DIGIT = -1;
    private static final long[] ONES = LongStream.iterate(0, ones -> 10 * ones + 1)
            .limit(2 * Long.BYTES + 1)
            .toArray();

    private Fingerprint() {}

    /** Of bytes as they are. */
    static long asWritten(byte[] bytes, int from, int to) {
        long hash = Mixing.START;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = Mixing.mixed(hash, EightBytes.at(bytes, at));
        }
        return finished(hash, EightBytes.some(bytes, at, to - at), to - from);
    }

    /** Of the letters and digits in UTF-8, as {@link FoldedText} compares them. */
    static long letters(byte[] bytes, int from, int to) {
        long print = NONE;
        int at = from;
        while (at < to) {
            int letter = FoldedText.letter(Utf8.character(bytes, at));
            at += Utf8.length(bytes[at]);
            if (letter != FoldedText.NONE) {
                print = withLetters(print, ofLetter(letter), 1);
            }
        }
        return ofLetters(print);
    }

    /** What stands for letters and so many others behind them; it is the same however they are put together. */
    static long withLetters(long before, long others, int count) {
        long powers = count < POWERS.length ? POWERS[count] : power(count);
        return before * powers + others;
    }

    private static long power(int count) {
        return LongStream.generate(() -> A_LETTER).limit(count).reduce(1, (a, b) -> a * b);
    }

    /** What stands for one letter until all of them are there. */
    static long ofLetter(int letter) {
        return Mixing.finished(letter);
    }

    /** What stands for all letters, when they are there. */
    static long ofLetters(long all) {
        return Mixing.finished(all);
    }

    /** Of the digits; those of a phone number as they are dialled within the country. None of 000000000, which stands for no number. */
    static long digits(byte[] bytes, int from, int to) {
        int length = to - from;
        boolean abroad = length == DIGITS_WITH_COUNTRY_CODE && bytes[from] == '8' && bytes[from + 1] == '4';
        long usual = abroad ? DigitRun.NONE : DigitRun.number(bytes, from, to);
        if (usual != DigitRun.NONE) {
            return usual == (bytes[from] - '0') * ONES[length] ? NONE : ofNumber(usual, length);
        }
        return digitsAmongOthers(bytes, from, to);
    }

    private static long digitsAmongOthers(byte[] bytes, int from, int to) {
        int at = behindCountryCode(bytes, from, to);
        long number = 0;
        int taken = at > from ? 1 : 0;
        int first = at > from ? '0' : NO_DIGIT;
        boolean differ = false;
        for (; at < to; at++) {
            if (Digits.isDigit(bytes[at])) {
                differ |= first != NO_DIGIT && first != bytes[at];
                first = bytes[at];
                number = 10 * number + bytes[at] - '0';
                taken++;
            }
        }
        if (!differ) {
            return NONE;
        }
        return taken < ONES.length ? ofNumber(number, taken) : finished(Mixing.START, number, taken);
    }

    /** Another one for each number and length: up to sixteen digits need no more than 54 bits, and their length five. */
    private static long ofNumber(long number, int length) {
        return (number << 5 | length) * Mixing.START;
    }

    private static int behindCountryCode(byte[] bytes, int from, int to) {
        boolean plus = from < to && bytes[from] == '+';
        int start = plus ? from + 1 : from;
        boolean vietnam = start + 1 < to && bytes[start] == '8' && bytes[start + 1] == '4';
        return vietnam && (plus || digitsIn(bytes, start, to) == DIGITS_WITH_COUNTRY_CODE) ? start + 2 : from;
    }

    private static int digitsIn(byte[] bytes, int from, int to) {
        int count = 0;
        for (int at = from; at < to; at++) {
            count += Digits.isDigit(bytes[at]) ? 1 : 0;
        }
        return count;
    }

    private static long finished(long hash, long lastWord, int taken) {
        if (taken == 0) {
            return NONE;
        }
        long value = Mixing.finished(Mixing.mixed(Mixing.mixed(hash, lastWord), taken));
        return value == NONE ? 1 : value;
    }
}
