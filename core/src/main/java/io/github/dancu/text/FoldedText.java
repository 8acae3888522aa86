package io.github.dancu.text;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared where their spelling does not matter. */
public final class FoldedText {
    /** What {@link #letter} answers for everything that is neither a letter nor a digit of ASCII without its diacritics. */
    public static final int NONE = 0;

    private FoldedText() {}

    /** Its letters and digits alone, in lower case, without diacritics: {@code Đã mất} is {@code damat}. */
    public static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int letter = letter(text.charAt(i));
            if (letter != NONE) {
                letters.append((char) letter);
            }
        }
        return letters.toString();
    }

    /** The letter or digit that is left of a character, in lower case and without diacritics; {@link #NONE} if nothing is. */
    public static int letter(int character) {
        return character <= Character.MAX_VALUE ? Letters.OF_CHARACTER[character] : NONE;
    }

    /** Beyond the first 65,536 characters none decomposes into a letter of ASCII. */
    private static final class Letters {
        static final byte[] OF_CHARACTER = table();

        private static byte[] table() {
            byte[] table = new byte[Character.MAX_VALUE + 1];
            for (char c = 0; c < Character.MAX_VALUE; c++) {
                table[c] = Character.isSurrogate(c) ? NONE : (byte) folded(c);
            }
            return table;
        }

        private static int folded(char character) {
            char first = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT)
                    .charAt(0);
            if ((first >= 'a' && first <= 'z') || (first >= '0' && first <= '9')) {
                return first;
            }
            // d with stroke, and the eth often typed for it.
            return first == '\u0111' || first == '\u00F0' ? 'd' : NONE;
        }
    }
}
