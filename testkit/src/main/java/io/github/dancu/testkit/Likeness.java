package io.github.dancu.testkit;

import io.github.dancu.citizen.PartialDate;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** When the systems take two spellings of a name, or two dates of which parts are missing, for the same. */
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

    /** Whether the dates are equal in every part that both have. */
    static boolean agree(PartialDate one, PartialDate other) {
        return one.year() == other.year() && agree(one.month(), other.month()) && agree(one.day(), other.day());
    }

    private static boolean agree(OptionalInt one, OptionalInt other) {
        return one.isEmpty() || other.isEmpty() || one.getAsInt() == other.getAsInt();
    }
}
