package io.github.dancu.citizen;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The shape that identifiers of one kind have, and the sentence that states it. */
final class IdentifierShape {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0.\\-]+");

    private final Pattern exact;
    private final Pattern typed;
    private final String rule;

    IdentifierShape(String regex, String rule) {
        this.exact = Pattern.compile(regex);
        // Ignores the case of ASCII letters alone: upper-casing first would turn a foreign letter into an ASCII one.
        this.typed = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        this.rule = rule;
    }

    void require(String text) {
        if (!exact.matcher(text).matches()) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** Reads what a person typed: with blanks, dots and hyphens between the characters, and in any case. */
    <T> Optional<T> read(String text, Function<String, T> factory) {
        String compact = SEPARATORS.matcher(text).replaceAll("");
        return typed.matcher(compact).matches()
                ? Optional.of(factory.apply(compact.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }
}
