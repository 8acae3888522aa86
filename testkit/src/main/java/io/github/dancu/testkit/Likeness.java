package io.github.dancu.testkit;

import io.github.dancu.citizen.PersonName;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When the systems take two spellings of a name for the same. */
final class Likeness {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Likeness() {}

    /** The name in capital letters. */
    static String capitals(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }

    /** The name in capital letters, without blanks. */
    static String joined(String name) {
        return BLANKS.matcher(capitals(name)).replaceAll("");
    }

    /** The name in capital letters, without blanks and diacritics. */
    static String plain(String name) {
        String decomposed = Normalizer.normalize(joined(name), Normalizer.Form.NFD);
        // Đ is a letter of its own: no decomposition turns it into D.
        return MARKS.matcher(decomposed).replaceAll("").replace('Đ', 'D');
    }

    /** Whether two names differ at most in case, blanks and diacritics. */
    static boolean areAlike(String asked, PersonName known) {
        return plain(asked).equals(plain(known.text()));
    }
}
