package io.github.dancu.citizen;

/** ASCII digits inside a text: digits of other scripts are none. */
final class Digits {
    private Digits() {}

    static boolean only(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            if (character < '0' || character > '9') {
                return false;
            }
        }
        return true;
    }

    /** The number that at most nine digits are; -1 if there are none, or anything else. */
    static int number(String text, int from, int to) {
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
