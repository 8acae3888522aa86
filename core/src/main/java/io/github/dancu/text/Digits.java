package io.github.dancu.text;

/** ASCII digits inside a text: digits of other scripts are none. */
public final class Digits {
    private Digits() {}

    /** Whether a character is one. */
    public static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** Whether all characters of a part are; also if there are none. */
    public static boolean only(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The number that at most nine digits are; -1 if there are none, or anything else. */
    public static int number(String text, int from, int to) {
        if (from >= to || !only(text, from, to)) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
