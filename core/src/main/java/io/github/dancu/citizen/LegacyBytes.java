package io.github.dancu.citizen;

import org.jspecify.annotations.Nullable;

/** The bytes behind a text that was read as windows-1252 or ISO 8859-1. The two differ in 0x80 to 0x9F, and both are taken. */
final class LegacyBytes {
    /** What windows-1252 has from 0x80 on; a blank where it has nothing. */
    private static final String FROM_0X80 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private LegacyBytes() {}

    /** One character 0 to 255 for each byte; {@code null} if the text holds a character that neither encoding has. */
    static @Nullable String of(String text) {
        StringBuilder bytes = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char read = text.charAt(i);
            int special = read > 0xFF ? FROM_0X80.indexOf(read) : -1;
            if (read > 0xFF && special < 0) {
                return null;
            }
            bytes.append(special < 0 ? read : (char) (0x80 + special));
        }
        return bytes.toString();
    }

    /** Whether a byte below 0xA0 is the same character in every encoding that leaves it alone: ASCII, quotes, dashes. */
    static boolean sameInAll(char code) {
        return code < 0x80 || (code >= 0x91 && code <= 0x97);
    }

    /** The character that windows-1252 has for a byte below 0xA0. */
    static char asWindows1252(char code) {
        return code < 0x80 ? code : FROM_0X80.charAt(code - 0x80);
    }
}
