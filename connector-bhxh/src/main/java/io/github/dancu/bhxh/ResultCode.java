package io.github.dancu.bhxh;

import java.util.Locale;
import java.util.Objects;

/** One line of the table of result codes. */
record ResultCode(String code, CodeGroup group, String vietnamese, String english) {
    ResultCode {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(vietnamese, "vietnamese");
        Objects.requireNonNull(english, "english");
    }

    String meaning(Locale locale) {
        return Language.of(locale) == Language.VIETNAMESE ? vietnamese : english;
    }

    /** For exceptions. */
    String describe() {
        return "code " + code + ": " + english;
    }
}
