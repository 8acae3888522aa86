package io.github.dancu.cleansing.register;

import io.github.dancu.citizen.LegacyText;
import io.github.dancu.text.FoldedText;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What is known of one syllable of a name, whoever's it is.
 *
 * @param marks those of the following that are so, added up
 * @param letters what stands for its letters in a fingerprint
 * @param length how many letters these are
 */
record Syllable(int marks, long letters, int length) {
    /** It is of letters in composed form, and no digits. */
    static final int WELL_WRITTEN = 1;
    /** It may be of an old encoding. */
    static final int LEGACY = 2;
    /** It has a letter that no text in an old encoding has. */
    static final int MODERN = 4;
    /** A letter was lost in it. */
    static final int HOLE = 8;
    /** It hints at a woman where it stands in the middle. */
    static final int FEMALE = 16;
    /** It hints at a man where it stands in the middle. */
    static final int MALE = 32;

    private static final char REPLACEMENT = '\uFFFD';

    static Syllable of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int marks = (isWellWritten(text) && composed.equals(text) ? WELL_WRITTEN : 0)
                | (LegacyText.isPerhapsLegacy(text) ? LEGACY : 0)
                | (LegacyText.isModern(text) ? MODERN : 0)
                | (text.indexOf('?') >= 0 || text.indexOf(REPLACEMENT) >= 0 ? HOLE : 0)
                | hint(composed.toLowerCase(Locale.ROOT));
        String letters = FoldedText.letters(text);
        long print = Fingerprint.NONE;
        for (int i = 0; i < letters.length(); i++) {
            print = Fingerprint.withLetters(print, Fingerprint.ofLetter(letters.charAt(i)), 1);
        }
        return new Syllable(marks, print, letters.length());
    }

    private static boolean isWellWritten(String text) {
        return text.chars().anyMatch(Character::isLetter)
                && text.chars()
                        .noneMatch(c -> Character.isDigit(c)
                                || Character.isISOControl(c)
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isSurrogate((char) c));
    }

    /** Not folded: Vân is a name of women. */
    private static int hint(String syllable) {
        return switch (syllable) {
            case "thị", "thi" -> FEMALE;
            case "văn", "van" -> MALE;
            default -> 0;
        };
    }
}
