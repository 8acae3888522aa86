package io.github.dancu.testkit.register;

import java.text.Normalizer;
import java.util.Locale;

/** Names without their diacritics, by Unicode's rules and not by the code that is tested. */
final class Folding {
    private static final int FROM = 0x1F00;
    private static final char[] LETTERS = letters();
    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;

    private Folding() {}

    /** A number that is the same for names that differ in case, diacritics and blanks alone. */
    static long hash(String name) {
        long hash = BASIS;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char letter = c < FROM ? LETTERS[c] : 0;
            hash = letter == 0 ? hash : (hash ^ letter) * PRIME;
        }
        return Dice.mixed(hash);
    }

    /** In its case, with blanks, without diacritics. */
    static String withoutDiacritics(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static char[] letters() {
        char[] letters = new char[FROM];
        for (char c = 0; c < FROM; c++) {
            String bare = withoutDiacritics(String.valueOf(c)).toLowerCase(Locale.ROOT);
            if (bare.length() == 1 && (isLetter(bare.charAt(0)) || Character.isDigit(bare.charAt(0)))) {
                letters[c] = bare.charAt(0);
            }
        }
        return letters;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
