package io.github.dancu.citizen;

import java.util.Locale;

/**
 * Gives capitals back to text of an encoding that has no capital vowels with a tone. They were written with a font that
 * shows lower-case letters as capitals, so that only the letters around them tell.
 */
final class CapitalFont {
    private CapitalFont() {}

    static String restore(String text) {
        boolean lower = false;
        boolean capitalInside = false;
        boolean capitalInitial = false;
        boolean lowerInitial = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isLost(letter) || !Character.isLetter(letter)) {
                continue;
            }
            boolean capital = Character.isUpperCase(letter);
            lower |= !capital && letter < 0x80;
            capitalInside |= capital && !isInitial(text, i);
            capitalInitial |= capital && isInitial(text, i);
            lowerInitial |= !capital && isInitial(text, i);
        }
        if (capitalInside && !lower) {
            return text.toUpperCase(Locale.ROOT);
        }
        return capitalInitial && !lowerInitial ? withCapitalInitials(text) : text;
    }

    private static String withCapitalInitials(String text) {
        StringBuilder restored = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isLost(text.charAt(i)) && isInitial(text, i)) {
                restored.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return restored.toString();
    }

    /** Whether the encoding lacks the capital of a letter: a vowel with a tone. */
    private static boolean isLost(char letter) {
        return VietnameseLetters.tone(letter) != VietnameseLetters.LEVEL;
    }

    private static boolean isInitial(String text, int at) {
        return at == 0 || !Character.isLetter(text.charAt(at - 1));
    }
}
