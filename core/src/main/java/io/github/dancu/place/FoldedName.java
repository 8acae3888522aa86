package io.github.dancu.place;

import io.github.dancu.text.Digits;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of units as people type them, brought to one key: without accents, case, blanks, signs and leading zeros. */
final class FoldedName {
    static final List<String> PROVINCE_WORDS = List.of("tinh", "thanh pho", "tp", "t");
    static final List<String> DISTRICT_WORDS = List.of("quan", "huyen", "thi xa", "thanh pho", "q", "h", "tx", "tp");
    static final List<String> WARD_WORDS = List.of("phuong", "xa", "thi tran", "dac khu", "p", "x", "tt", "dk");

    private FoldedName() {}

    static String key(String name) {
        return compact(bare(name));
    }

    /** The keys a typed name may stand for: as it is, and without the word for its kind. A name may begin with one. */
    static Set<String> keys(String typed, List<String> kindWords) {
        String bare = bare(typed);
        Set<String> keys = new LinkedHashSet<>();
        keys.add(compact(bare));
        for (String word : kindWords) {
            if (bare.startsWith(word) && bare.length() > word.length() && !isLetter(bare.charAt(word.length()))) {
                keys.add(compact(bare.substring(word.length())));
            }
        }
        keys.remove("");
        return keys;
    }

    /** Lower case without accents. Decomposing takes the place of the tone mark out of play: Hòa and Hoà are one. */
    private static String bare(String name) {
        String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c == '\u0111' || c == '\u00F0') { // d with stroke, and the eth often typed for it
                bare.append('d');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                append(bare, Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
            }
        }
        return bare.toString();
    }

    private static void append(StringBuilder bare, char c) {
        if (c != ' ' || (bare.length() > 0 && bare.charAt(bare.length() - 1) != ' ')) {
            bare.append(c);
        }
    }

    private static String compact(String bare) {
        StringBuilder key = new StringBuilder(bare.length());
        boolean insideNumber = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean leadingZero =
                    c == '0' && !insideNumber && i + 1 < bare.length() && Digits.isDigit(bare.charAt(i + 1));
            if (isLetter(c) || (Digits.isDigit(c) && !leadingZero)) {
                key.append(c);
            }
            insideNumber = Digits.isDigit(c) && !leadingZero;
        }
        return key.toString();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
