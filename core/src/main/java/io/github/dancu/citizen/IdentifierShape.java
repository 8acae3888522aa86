package io.github.dancu.citizen;

import io.github.dancu.text.TypedText;
import java.util.Optional;
import java.util.function.Function;

/**
 * The shape that identifiers of one kind have, and the sentence that states it: each character lies between the one at its
 * place in the lowest text and the one at its place in the highest.
 */
final class IdentifierShape {
    private final char[] lowest;
    private final char[] highest;
    private final int shorter;
    private final String rule;

    private IdentifierShape(String lowest, String highest, int shorter, String rule) {
        this.lowest = lowest.toCharArray();
        this.highest = highest.toCharArray();
        this.shorter = shorter;
        this.rule = rule;
    }

    static IdentifierShape digits(int count, String rule) {
        return between("0".repeat(count), "9".repeat(count), rule);
    }

    static IdentifierShape between(String lowest, String highest, String rule) {
        return new IdentifierShape(lowest, highest, lowest.length(), rule);
    }

    /** The same shape, which may also end after {@code length} characters. */
    IdentifierShape orShort(int length) {
        return new IdentifierShape(new String(lowest), new String(highest), length, rule);
    }

    void require(String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** Reads what a person typed: with blanks, dots and hyphens between the characters, and in any case. */
    <T> Optional<T> read(String text, Function<String, T> factory) {
        if (fits(text)) {
            return Optional.of(factory.apply(text));
        }
        String compact = TypedText.compact(text, ".-", highest.length);
        return fits(compact) ? Optional.of(factory.apply(compact)) : Optional.empty();
    }

    private boolean fits(String text) {
        int length = text.length();
        if (length != highest.length && length != shorter) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if (character < lowest[i] || character > highest[i]) {
                return false;
            }
        }
        return true;
    }
}
