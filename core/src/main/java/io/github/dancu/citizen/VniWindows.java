package io.github.dancu.citizen;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** VNI-Windows: a vowel, then one byte for all its marks. The byte's own case does not count: software mixed them up. */
final class VniWindows {
    private static final char NONE = 0;
    private static final String SINGLE = "ñôöìíæóòî";
    private static final String SINGLE_LETTERS = "đơưìíỉĩịỵ";

    /** Marks by the vowels they may follow: a tone alone, a circumflex with each tone, a breve with each tone. */
    private static final String TONES = "øûõùï";

    private static final String CIRCUMFLEXES = "âàåãáä";
    private static final String BREVES = "êèúüéë";
    private static final String TONE_MARKS = "\u0300\u0309\u0303\u0301\u0323";

    private VniWindows() {}

    static @Nullable String decode(String bytes) {
        StringBuilder text = new StringBuilder(bytes.length());
        for (int i = 0; i < bytes.length(); i++) {
            char code = bytes.charAt(i);
            if (code < 0xC0) {
                if (code >= 0x80 && code != 0xA0 && !LegacyBytes.sameInAll(code)) {
                    return null;
                }
                text.append(code < 0xA0 ? LegacyBytes.asWindows1252(code) : code);
                continue;
            }
            char single = single(code);
            String marks = single == NONE ? marks(text, Character.toLowerCase(code)) : "";
            if (marks == null) {
                return null;
            }
            text.append(single == NONE ? marks : String.valueOf(single));
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static char single(char code) {
        int at = SINGLE.indexOf(Character.toLowerCase(code));
        if (at < 0) {
            return NONE;
        }
        char letter = SINGLE_LETTERS.charAt(at);
        return Character.isUpperCase(code) ? Character.toUpperCase(letter) : letter;
    }

    private static @Nullable String marks(CharSequence before, char code) {
        char vowel = before.length() == 0 ? NONE : Character.toLowerCase(before.charAt(before.length() - 1));
        if (TONES.indexOf(code) >= 0 && isOneOf("aeouyơư", vowel)) {
            return TONE_MARKS.substring(TONES.indexOf(code), TONES.indexOf(code) + 1);
        }
        if (CIRCUMFLEXES.indexOf(code) >= 0 && isOneOf("aeo", vowel)) {
            return shaped('\u0302', CIRCUMFLEXES.indexOf(code));
        }
        return BREVES.indexOf(code) >= 0 && vowel == 'a' ? shaped('\u0306', BREVES.indexOf(code)) : null;
    }

    private static String shaped(char shape, int tone) {
        return tone == 0 ? String.valueOf(shape) : "" + shape + TONE_MARKS.charAt(tone - 1);
    }

    private static boolean isOneOf(String letters, char letter) {
        return letters.indexOf(letter) >= 0;
    }
}
