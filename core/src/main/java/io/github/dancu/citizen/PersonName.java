package io.github.dancu.citizen;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's name (<i>họ, chữ đệm và tên</i>), in the spelling that came in.
 *
 * <p>A name is a legal value: the spelling is kept for ever, and comparison goes through {@link #key()}. Equality is of the
 * spelling. Immutable and thread-safe; {@link #toString()} shows no letter of it.
 *
 * @param text the name as it came: 1 to 200 characters, not all blank, without control characters and line ends (a tab
 *     or a line end is a fault of the carrier and no part of a name) and without half a surrogate pair (which could not
 *     be written back)
 */
@Personal
public record PersonName(String text) {
    private static final Pattern SHAPE = Pattern.compile("(?!\\h*\\z)[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]{1,200}");
    private static final Pattern BLANKS = Pattern.compile("\\h+");

    /** @throws IllegalArgumentException if {@code text} has another shape; the message never repeats the input */
    public PersonName {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "a name is 1 to 200 characters, not all blank, without control characters and line ends");
        }
    }

    /**
     * The name with this spelling.
     *
     * @throws IllegalArgumentException if {@code text} has another shape; the message never repeats the input
     */
    public static PersonName of(String text) {
        return new PersonName(text);
    }

    /** Reads a name and changes nothing in it. Empty if the shape is another. */
    public static Optional<PersonName> tryParse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new PersonName(text)) : Optional.empty();
    }

    /**
     * The form in which two spellings of one name are equal: Unicode NFC, upper case, single blanks. Diacritics stay.
     */
    public String key() {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
    }

    /** Whether the other name is the same but for case, blanks and Unicode form. */
    public boolean sameAs(PersonName other) {
        return key().equals(other.key());
    }

    /** The spelling that came in; {@link #of} reads it back. */
    public String toText() {
        return text;
    }

    @Override
    public String toString() {
        return "PersonName[***]";
    }
}
