package io.github.dancu.citizen;

import java.text.Normalizer;

/** The keys that hold more names for one than {@link NameKey} does. Each is made of that key alone. */
final class NameFolding {
    /** The consonants after which a closing <i>i</i> is also written <i>y</i>. */
    private static final String BEFORE_Y = "HKLMSTV";

    private NameFolding() {}

    /** Without diacritics: ASCII where the letters allow it. */
    static String withoutDiacritics(String key) {
        char[] folded = key.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = VietnameseLetters.bare(folded[i]);
            if (folded[i] == 0) {
                return withoutForeignDiacritics(key);
            }
        }
        return new String(folded);
    }

    /** With <i>i</i> for a closing <i>y</i>, and the tone mark of <i>quy</i> on its last letter. */
    static String withOneSpellingOfI(String key) {
        char[] letters = key.toCharArray();
        for (int end = 2; end <= letters.length; end++) {
            if (end == letters.length || !Character.isUnicodeIdentifierPart(letters[end])) {
                respell(letters, end);
            }
        }
        return new String(letters);
    }

    private static void respell(char[] letters, int end) {
        char last = letters[end - 1];
        char before = letters[end - 2];
        if (VietnameseLetters.toneless(last) != 'Y') {
            return;
        }
        boolean afterQu = VietnameseLetters.toneless(before) == 'U' && end > 2 && letters[end - 3] == 'Q';
        boolean afterConsonant =
                BEFORE_Y.indexOf(before) >= 0 && (end == 2 || !Character.isUnicodeIdentifierPart(letters[end - 3]));
        if (afterQu) {
            int tone = Math.max(VietnameseLetters.tone(last), VietnameseLetters.tone(before));
            letters[end - 2] = 'U';
            letters[end - 1] = VietnameseLetters.withTone('I', tone);
        } else if (afterConsonant) {
            letters[end - 1] = VietnameseLetters.withTone('I', VietnameseLetters.tone(last));
        }
    }

    private static String withoutForeignDiacritics(String key) {
        StringBuilder folded = new StringBuilder(key.length());
        Normalizer.normalize(key, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> folded.appendCodePoint(c == 'Đ' ? 'D' : c));
        return folded.toString().isBlank() ? key : NameKey.of(folded.toString());
    }
}
