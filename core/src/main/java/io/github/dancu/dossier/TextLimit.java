package io.github.dancu.dossier;

import java.util.Objects;

/** What a text of one part of a dossier must be: not too long, and such that it can be written back. */
record TextLimit(String part, int longest) {
    /** A text whose length nobody limits. */
    static TextLimit none(String part) {
        return new TextLimit(part, Integer.MAX_VALUE);
    }

    String require(String text) {
        Objects.requireNonNull(text, part);
        if (text.length() > longest) {
            throw new IllegalArgumentException(part + " has at most " + longest + " characters");
        }
        if (hasHalfPair(text)) {
            throw new IllegalArgumentException(part + " has no half of a surrogate pair");
        }
        return text;
    }

    String requireFilled(String text) {
        if (require(text).isBlank()) {
            throw new IllegalArgumentException(part + " is not blank");
        }
        return text;
    }

    private static boolean hasHalfPair(String text) {
        return text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    }
}
