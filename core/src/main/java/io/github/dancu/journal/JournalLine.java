package io.github.dancu.journal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * One line of a journal's file: a check sum, a key, and the value that is kept, or none if the key was forgotten.
 *
 * <p>The sum is there because a machine that lost its power may leave a line whose length is right and whose content is not.
 */
record JournalLine(String key, @Nullable String value) {
    private static final int SUM = 8;
    private static final char TAB = '\t';
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    /** Without its end. */
    String toText() {
        String content = value == null ? escaped(key) : escaped(key) + TAB + escaped(value);
        return sumOf(content) + content;
    }

    /** Empty if it is not as it was written. */
    static Optional<JournalLine> tryParse(String text) {
        if (text.length() < SUM || !text.startsWith(sumOf(text.substring(SUM)))) {
            return Optional.empty();
        }
        int tab = text.indexOf(TAB);
        return Optional.of(
                tab < 0
                        ? new JournalLine(unescaped(text.substring(SUM)), null)
                        : new JournalLine(unescaped(text.substring(SUM, tab)), unescaped(text.substring(tab + 1))));
    }

    private static String sumOf(String content) {
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    /** What would end a line or a key, and surrogates: half a pair must come back, too. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' || unit == '\\' || Character.isSurrogate(unit)) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            } else {
                safe.append(unit);
            }
        }
        return safe.toString();
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }
}
