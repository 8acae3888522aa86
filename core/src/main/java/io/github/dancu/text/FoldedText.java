package io.github.dancu.text;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared where their spelling does not matter. */
public final class FoldedText {
    private FoldedText() {}

    /** Its letters and digits alone, in lower case, without diacritics: {@code Đã mất} is {@code damat}. */
    public static String letters(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                letters.append(c);
            } else if (c == '\u0111' || c == '\u00F0') {
                // d with stroke, and the eth often typed for it.
                letters.append('d');
            }
        }
        return letters.toString();
    }
}
