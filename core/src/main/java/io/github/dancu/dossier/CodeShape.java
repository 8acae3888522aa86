package io.github.dancu.dossier;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The shape and the greatest length that codes of one kind have, and the sentence that states them. */
final class CodeShape {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private final Pattern exact;
    private final Pattern typed;
    private final int longest;
    private final String rule;

    CodeShape(String regex, int longest, String rule) {
        this.exact = Pattern.compile(regex);
        // Ignores the case of ASCII letters alone: upper-casing first would turn a foreign letter into an ASCII one.
        this.typed = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        this.longest = longest;
        this.rule = rule;
    }

    void require(String text) {
        if (!fits(exact, text)) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** Reads what a person typed or pasted: with blanks, and in any case. */
    <T> Optional<T> read(String text, Function<String, T> factory) {
        String compact = BLANKS.matcher(text).replaceAll("");
        return fits(typed, compact) ? Optional.of(factory.apply(compact.toUpperCase(Locale.ROOT))) : Optional.empty();
    }

    private boolean fits(Pattern pattern, String text) {
        // The length comes first: matching a repeated group recurses, and an endless text would overflow the stack.
        return text.length() <= longest && pattern.matcher(text).matches();
    }
}
