package io.github.dancu.citizen;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes the key of a name in one pass over tables of the Latin letters and the Vietnamese marks; a text that holds
 * anything else goes through {@link Normalizer} first.
 */
final class NameKey {
    private static final int SIZE = 0x2070;
    private static final char UNKNOWN = 0;
    private static final char IGNORED = 1;
    private static final char FIRST_MARK = 2;
    private static final String MARKS = "\u0300\u0309\u0303\u0301\u0323\u0302\u0306\u031B";
    private static final String APOSTROPHES = "'`\u00B4\u02B9\u02BB\u02BC\u02BD\u02C8\u2018\u2019\u201B\u2032";

    /** What a character becomes: itself in upper case, a blank, one of the Vietnamese marks by number, or nothing. */
    private static final char[] MAP = new char[SIZE];
    /** The letter that a letter in upper case and a mark make; 0 for none. */
    private static final char[][] COMPOSED = new char[MARKS.length()][0x350];

    static {
        for (char c = '!'; c < SIZE; c++) {
            if (isLatin(c)) {
                String upper = normalized(String.valueOf(c));
                MAP[c] = upper.length() == 1 ? upper.charAt(0) : UNKNOWN;
            }
        }
        MAP['Ð'] = 'Đ';
        MAP['ð'] = 'Đ';
        for (char c = ' '; c < SIZE; c++) {
            MAP[c] = isBlank(c) ? ' ' : isIgnored(c) ? IGNORED : MAP[c];
        }
        APOSTROPHES.chars().forEach(c -> MAP[c] = '\'');
        for (int mark = 0; mark < MARKS.length(); mark++) {
            MAP[MARKS.charAt(mark)] = (char) (FIRST_MARK + mark);
            for (char letter = 'A'; letter <= 'Ỹ'; letter++) {
                if (slot(letter) != 0) {
                    String pair = Normalizer.normalize("" + letter + MARKS.charAt(mark), Normalizer.Form.NFC);
                    COMPOSED[mark][slot(letter)] = pair.length() == 1 ? pair.charAt(0) : 0;
                }
            }
        }
    }

    private NameKey() {}

    static String of(String text) {
        String key = scan(text, false);
        if (key == null) {
            key = scan(normalized(withoutIgnored(text)), true);
        }
        return key == null || key.isEmpty() ? text : key;
    }

    static boolean isBlank(int c) {
        return c == ' '
                || c == 0xA0
                || c == 0x1680
                || c == 0x180E
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    /** Reads a text; {@code null} if it holds what the tables do not know, unless that is to be kept as it is. */
    private static @Nullable String scan(String text, boolean keepUnknown) {
        char[] out = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char read = text.charAt(i);
            char mapped = read < SIZE ? MAP[read] : isBlank(read) ? ' ' : UNKNOWN;
            if (mapped > ' ') {
                if (!isLetter(mapped)) {
                    placeTone(out, length);
                }
                out[length++] = mapped;
            } else if (mapped == ' ') {
                placeTone(out, length);
                if (length > 0 && out[length - 1] != ' ') {
                    out[length++] = ' ';
                }
            } else if (mapped != IGNORED) {
                char composed = mapped == UNKNOWN || length == 0 ? 0 : compose(out[length - 1], mapped);
                if (composed != 0) {
                    out[length - 1] = composed;
                } else if (keepUnknown) {
                    if (!Character.isUnicodeIdentifierPart(read)) {
                        placeTone(out, length);
                    }
                    out[length++] = read;
                } else {
                    return null;
                }
            }
        }
        placeTone(out, length);
        int end = length > 0 && out[length - 1] == ' ' ? length - 1 : length;
        return new String(out, 0, end);
    }

    private static char compose(char letter, char mark) {
        return COMPOSED[mark - FIRST_MARK][slot(letter)];
    }

    private static int slot(char letter) {
        if (letter < 0x250) {
            return letter;
        }
        return letter >= 0x1E00 && letter <= 0x1EFF ? letter - 0x1E00 + 0x250 : 0;
    }

    /** At the end of a syllable: OA, OE and UY carry the tone on their first letter, unless the U belongs to QU. */
    private static void placeTone(char[] out, int length) {
        if (length < 2 || out[length - 1] < 0x80) {
            return;
        }
        int tone = VietnameseLetters.tone(out[length - 1]);
        char glide = out[length - 2];
        if (tone == VietnameseLetters.LEVEL || (glide != 'O' && glide != 'U')) {
            return;
        }
        char vowel = VietnameseLetters.toneless(out[length - 1]);
        boolean open =
                glide == 'O' ? vowel == 'A' || vowel == 'E' : vowel == 'Y' && (length == 2 || out[length - 3] != 'Q');
        if (open) {
            out[length - 2] = VietnameseLetters.withTone(glide, tone);
            out[length - 1] = vowel;
        }
    }

    private static String normalized(String text) {
        String upper = Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper, Normalizer.Form.NFC);
    }

    private static String withoutIgnored(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isIgnored(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /** What has no width or only turns the direction of writing. */
    private static boolean isIgnored(int c) {
        return c == 0xAD
                || c == 0x34F
                || c == 0x61C
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF;
    }

    private static boolean isLetter(char upper) {
        return (upper >= 'A' && upper <= 'Z') || upper >= 0xC0;
    }

    private static boolean isLatin(char c) {
        boolean ascii = c < 0x7F;
        boolean letters = (c > 0xA0 && c < 0x250) || (c >= 0x1E00 && c <= 0x1EFF);
        boolean dashes = c >= 0x2010 && c <= 0x2015;
        return ascii || letters || dashes;
    }
}
