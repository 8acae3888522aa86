package io.github.dancu.dvc;

import java.util.regex.Pattern;

/** What texts of settings look like that stand on the wire, checked where they are set. */
final class Shapes {
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._~/\\-]{1,200}");
    private static final Pattern PRINTABLE = Pattern.compile("[!-~]{1,200}");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9_.\\-]{1,50}");

    private static final int LONGEST_WORDS = 200;

    private Shapes() {}

    /** @throws IllegalArgumentException if they are blank or longer than 200 characters */
    static String words(String name, String text) {
        if (text.isBlank() || text.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException(name + " are 1 to " + LONGEST_WORDS + " characters, not only blanks");
        }
        return text.strip();
    }

    /** @throws IllegalArgumentException unless it is 1 to 200 letters, digits and {@code . _ ~ / -} */
    static String path(String name, String text) {
        return require(PATH, name, text);
    }

    /** @throws IllegalArgumentException unless it is 1 to 200 printable ASCII characters without blanks */
    static String printable(String name, String text) {
        return require(PRINTABLE, name, text);
    }

    /** @throws IllegalArgumentException unless it is 1 to 50 letters, digits and {@code . _ -} */
    static String field(String name, String text) {
        return require(FIELD, name, text);
    }

    private static String require(Pattern shape, String name, String text) {
        if (!shape.matcher(text).matches()) {
            throw new IllegalArgumentException(name + " has another shape than " + shape);
        }
        return text;
    }
}
