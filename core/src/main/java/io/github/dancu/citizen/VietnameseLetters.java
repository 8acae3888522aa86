package io.github.dancu.citizen;

import java.text.Normalizer;

/** The letters of Vietnamese beyond the Latin ones, taken apart and put together by table: twelve vowels in six tones, and đ. */
final class VietnameseLetters {
    /** Tones by number, as the tables hold them; the others are <i>huyền</i>, <i>hỏi</i> and <i>ngã</i>. */
    static final int LEVEL = 0;

    static final int ACUTE = 4;
    static final int DOT_BELOW = 5;

    private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
    private static final String BARE_VOWELS = "aaaeeiooouuyAAAEEIOOOUUY";
    private static final String[] TONE_MARKS = {"", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"};
    private static final int SIZE = 'ỹ' + 1;

    private static final char[] TONELESS = new char[SIZE];
    private static final byte[] TONE = new byte[SIZE];
    private static final char[] BARE = new char[SIZE];
    private static final char[][] TONED = new char[TONE_MARKS.length]['ư' + 1];

    static {
        for (int i = 0; i < VOWELS.length(); i++) {
            for (int tone = 0; tone < TONE_MARKS.length; tone++) {
                char vowel = VOWELS.charAt(i);
                char letter = Normalizer.normalize(vowel + TONE_MARKS[tone], Normalizer.Form.NFC)
                        .charAt(0);
                TONELESS[letter] = vowel;
                TONE[letter] = (byte) tone;
                BARE[letter] = BARE_VOWELS.charAt(i);
                TONED[tone][vowel] = letter;
            }
        }
        BARE['đ'] = 'd';
        BARE['Đ'] = 'D';
    }

    private VietnameseLetters() {}

    static boolean isVowel(char letter) {
        return letter < SIZE && TONELESS[letter] != 0;
    }

    /** The vowel without its tone mark, in its case; any other letter as it is. */
    static char toneless(char letter) {
        return isVowel(letter) ? TONELESS[letter] : letter;
    }

    static int tone(char letter) {
        return letter < SIZE ? TONE[letter] : LEVEL;
    }

    /** The letter of a toneless vowel with a tone. */
    static char withTone(char vowel, int tone) {
        return TONED[tone][vowel];
    }

    /** The letter as ASCII writes it; 0 unless it is ASCII or Vietnamese. */
    static char bare(char letter) {
        if (letter < 0x80) {
            return letter;
        }
        return letter < SIZE ? BARE[letter] : 0;
    }
}
