package io.github.dancu.bhxh;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * One line of the table of result codes.
 *
 * @param note what the gateway's note must hold for the line to count; any note if it is empty
 * @param about which field of a question is wrong, or of a holder differs; a hyphen if the code says so of none
 */
record ResultCode(String code, Pattern note, CodeGroup group, String about, String vietnamese, String english) {
    ResultCode {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(vietnamese, "vietnamese");
        Objects.requireNonNull(english, "english");
    }

    boolean fitsAnyNote() {
        return note.pattern().isEmpty();
    }

    boolean fits(Supplier<String> beside) {
        return fitsAnyNote() || note.matcher(beside.get()).find();
    }

    String meaning(Locale locale) {
        return Language.of(locale) == Language.VIETNAMESE ? vietnamese : english;
    }

    /** For exceptions. */
    String describe() {
        return "code " + code + ": " + english;
    }
}
