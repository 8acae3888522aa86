package io.github.dancu.citizen;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The letters of Vietnamese that ASCII lacks, built from their parts and not from the tables under test. */
final class VietnameseAlphabet {
    private VietnameseAlphabet() {}

    /** 67 letters: twelve vowels in six tones without the six that are ASCII, and đ. */
    static List<String> lowerCase() {
        List<String> letters = new ArrayList<>(List.of("đ"));
        for (String vowel : List.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y")) {
            for (String tone : List.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")) {
                letters.add(Normalizer.normalize(vowel + tone, Normalizer.Form.NFC));
            }
        }
        letters.removeIf(letter -> letter.charAt(0) < 0x80);
        return List.copyOf(letters);
    }
}
