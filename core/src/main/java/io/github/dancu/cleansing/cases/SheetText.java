package io.github.dancu.cleansing.cases;

import java.util.regex.Pattern;

/**
 * Text in a file that a spreadsheet will open. Where it would take text for a formula, which could run a program on the desk of a ward, an
 * apostrophe stands before it; reading the file takes it away again.
 */
final class SheetText {
    // Behind a separator, too: whether a comma or a semicolon is one depends on the country that a computer is set to.
    private static final String BEFORE = "(^|[;,\\t\\r\\n])";
    private static final String FORMULA = "['=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern DANGEROUS = Pattern.compile(BEFORE + "(" + FORMULA + ")");
    private static final Pattern GUARDED = Pattern.compile(BEFORE + "'(" + FORMULA + ")");

    private SheetText() {}

    static String guarded(String text) {
        return DANGEROUS.matcher(text).replaceAll("$1'$2");
    }

    /** The text that was guarded. */
    static String original(String cell) {
        return GUARDED.matcher(cell).replaceAll("$1$2");
    }
}
