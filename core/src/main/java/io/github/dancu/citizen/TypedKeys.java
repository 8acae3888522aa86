package io.github.dancu.citizen;

import java.text.Normalizer;
import java.util.List;

/** Which keys were pressed for a text that a Vietnamese typing method wrote. */
enum TypedKeys {
    /** The digit row of TCVN 5773:1993, with five letters and five tone marks. */
    DIGIT_ROW("đ0 ă1 â2 ê3 ô4 \u03005 \u03096 \u03037 \u03018 \u03239"),
    /** The part of Telex that hexadecimal can hold: a doubled letter, and f for the grave tone. */
    TELEX("âaa êee đdd ÂAA ÊEE ĐDD \u0300f"),
    /** VNI: a letter and the digit of its mark. */
    VNI("\u03011 \u03002 \u03093 \u03034 \u03235 âa6 êe6 ăa8 đd9 ÂA6 ÊE6 ĂA8 ĐD9");

    private static final List<String> SORTED_TONES =
            List.of("\u0323\u0300", "\u0323\u0301", "\u0323\u0303", "\u0323\u0309");

    /** Each written letter or mark with the keys behind it, between blanks. */
    private final String table;

    TypedKeys(String rows) {
        this.table = " " + rows + " ";
    }

    /** The keys; what no key of this method wrote stays. */
    String of(String text) {
        StringBuilder pressed = new StringBuilder();
        for (char part : parts(text).toCharArray()) {
            int row = table.indexOf(" " + part);
            pressed.append(row < 0 ? Character.toString(part) : table.substring(row + 2, table.indexOf(' ', row + 1)));
        }
        return pressed.toString();
    }

    /** Whether composing has sorted the tone marks on one letter, the dot first: nobody knows which key came first. */
    static boolean lostItsOrder(String composed) {
        return SORTED_TONES.stream().anyMatch(parts(composed)::contains);
    }

    /** Letters without their tone, and the tones behind them, in the order of typing. */
    private static String parts(String text) {
        StringBuilder parts = new StringBuilder();
        // Letter by letter: the order of marks that stand alone is the order of keys, and normalising would sort them.
        text.chars().mapToObj(Character::toString).map(TypedKeys::toneApart).forEach(parts::append);
        return parts.toString();
    }

    private static String toneApart(String letter) {
        String decomposed = Normalizer.normalize(letter, Normalizer.Form.NFD);
        int tone = 1;
        while (tone < decomposed.length() && "\u0300\u0301\u0303\u0309\u0323".indexOf(decomposed.charAt(tone)) < 0) {
            tone++;
        }
        if (tone >= decomposed.length()) {
            return letter;
        }
        String withoutTone = decomposed.substring(0, tone) + decomposed.substring(tone + 1);
        return Normalizer.normalize(withoutTone, Normalizer.Form.NFC) + decomposed.charAt(tone);
    }
}
