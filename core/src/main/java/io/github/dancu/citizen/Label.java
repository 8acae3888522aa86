package io.github.dancu.citizen;

import java.text.Normalizer;

/** Names of table entries, compared without case, diacritics, blanks and hyphens: "Khơ-me" is "KHO ME". */
final class Label {
    private Label() {}

    static String key(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char letter = Character.toLowerCase(decomposed.charAt(i));
            if (letter == 'đ' || letter == 'ð') {
                key.append('d');
            } else if (Character.isLetterOrDigit(letter)) {
                key.append(letter);
            }
        }
        return key.toString();
    }
}
