package io.github.dancu.observe;

import java.util.Locale;

/** What tags and attributes say of things that are few and fixed. */
final class Words {
    static final String ANSWERED = "answered";

    private Words() {}

    /** For example {@code no_time}. */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
