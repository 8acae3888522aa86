package io.github.dancu.cleansing.register;

import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.LegacyText;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one syllable of a name, whoever's it is.
 *
 * @param isWellWritten whether it is of letters in composed form, and no digits
 * @param isQuiet whether no old encoding has anything to say of it: it is ASCII, or a syllable that Vietnamese spelling allows
 * @param isModern whether it has a letter that no text in an old encoding has
 * @param hasHole whether a letter was lost in it
 * @param hintsAt the sex that it hints at where it stands in the middle
 */
record Syllable(
        boolean isWellWritten,
        boolean isQuiet,
        boolean isModern,
        boolean hasHole,
        @Nullable Gender hintsAt) {
    private static final int FIRST_OF_OTHERS = 0x80;
    private static final char REPLACEMENT = '\uFFFD';

    static Syllable of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return new Syllable(
                isWellWritten(text) && composed.equals(text),
                text.chars().allMatch(c -> c < FIRST_OF_OTHERS) || LegacyText.isVietnamese(text),
                LegacyText.isModern(text),
                text.indexOf('?') >= 0 || text.indexOf(REPLACEMENT) >= 0,
                hint(composed.toLowerCase(Locale.ROOT)));
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
    private static @Nullable Gender hint(String syllable) {
        return switch (syllable) {
            case "thị", "thi" -> Gender.FEMALE;
            case "văn", "van" -> Gender.MALE;
            default -> null;
        };
    }
}
