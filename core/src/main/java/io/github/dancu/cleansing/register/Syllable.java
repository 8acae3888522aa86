package io.github.dancu.cleansing.register;

import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.LegacyText;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one syllable of a name, whoever's it is.
 *
 * @param isPlain whether it is one that Vietnamese spelling allows, in composed letters and nothing else
 * @param hintsAt the sex that it hints at where it stands in the middle
 */
record Syllable(boolean isPlain, @Nullable Gender hintsAt) {
    static Syllable of(String text) {
        boolean plain = !text.isEmpty()
                && text.chars().allMatch(Character::isLetter)
                && Normalizer.isNormalized(text, Normalizer.Form.NFC)
                && LegacyText.isVietnamese(text);
        return new Syllable(
                plain, hint(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)));
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
