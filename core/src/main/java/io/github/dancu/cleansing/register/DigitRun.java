package io.github.dancu.cleansing.register;

import io.github.dancu.text.Digits;

/** Digits and nothing else, as a number. */
final class DigitRun {
    private static final long NONE = -1;

    private DigitRun() {}

    /** The number of up to 18 digits; -1 if there are more or fewer, or anything else. */
    static long number(byte[] bytes, int from, int to, int digits) {
        if (to - from != digits) {
            return NONE;
        }
        long number = 0;
        for (int at = from; at < to; at++) {
            if (!Digits.isDigit(bytes[at])) {
                return NONE;
            }
            number = 10 * number + bytes[at] - '0';
        }
        return number;
    }
}
