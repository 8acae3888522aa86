package io.github.dancu.cleansing.register;

/** Whether bytes are UTF-8 (RFC 3629): nothing overlong, no surrogates, nothing beyond U+10FFFF. */
final class Utf8 {
    private static final int SURROGATES = 0xD800;
    private static final int AFTER_SURROGATES = 0xE000;
    private static final int LAST = 0x10FFFF;
    private static final int[] SMALLEST = {0, 0, 0x80, 0x800, 0x10000};

    private Utf8() {}

    static boolean isValid(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = lengthOf(bytes[at]);
            if (length == 0 || at + length > to || !isCharacter(bytes, at, length)) {
                return false;
            }
            at += length;
        }
        return true;
    }

    private static int lengthOf(byte first) {
        if ((first & 0xE0) == 0xC0) {
            return 2;
        }
        if ((first & 0xF0) == 0xE0) {
            return 3;
        }
        return (first & 0xF8) == 0xF0 ? 4 : 0;
    }

    private static boolean isCharacter(byte[] bytes, int at, int length) {
        int code = bytes[at] & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return false;
            }
            code = (code << 6) | (bytes[at + i] & 0x3F);
        }
        return code >= SMALLEST[length] && code <= LAST && (code < SURROGATES || code >= AFTER_SURROGATES);
    }
}
