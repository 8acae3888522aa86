package io.github.dancu.cleansing.register;

import io.github.dancu.text.Digits;
import io.github.dancu.text.FoldedText;
import io.github.dancu.text.Mixing;

/**
 * Sixty-four bits that stand for a text. The same on every machine, and two texts have the same by chance alone: among ten million
 * once in 370,000 registers.
 */
final class Fingerprint {
    /** Of what holds nothing to be compared. */
    static final long NONE = 0;

    private static final int DIGITS_WITH_COUNTRY_CODE = 11;
    private static final int NO_DIGIT = -1;
    private static final int BYTES_OF_A_WORD = Long.BYTES - 1;

    private Fingerprint() {}

    /** Of bytes as they are. */
    static long asWritten(byte[] bytes, int from, int to) {
        long hash = Mixing.START;
        long word = 0;
        for (int at = from; at < to; at++) {
            word = word << Byte.SIZE | (bytes[at] & 0xFF);
            if (((at - from) & BYTES_OF_A_WORD) == BYTES_OF_A_WORD) {
                hash = Mixing.mixed(hash, word);
                word = 0;
            }
        }
        return finished(hash, word, to - from);
    }

    /** Of the letters and digits in UTF-8, as {@link FoldedText} compares them. */
    static long letters(byte[] bytes, int from, int to) {
        long hash = Mixing.START;
        long word = 0;
        int taken = 0;
        int at = from;
        while (at < to) {
            int letter = FoldedText.letter(Utf8.character(bytes, at));
            at += Utf8.length(bytes[at]);
            if (letter != FoldedText.NONE) {
                word = word << Byte.SIZE | letter;
                if ((taken++ & BYTES_OF_A_WORD) == BYTES_OF_A_WORD) {
                    hash = Mixing.mixed(hash, word);
                    word = 0;
                }
            }
        }
        return finished(hash, word, taken);
    }

    /** Of the digits; those of a phone number as they are dialled within the country. None of 000000000, which stands for no number. */
    static long digits(byte[] bytes, int from, int to) {
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
        return differ ? finished(Mixing.START, number, taken) : NONE;
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
