package io.github.dancu.cleansing.register;

/** Whether bytes are UTF-8 (RFC 3629): nothing overlong, no surrogates, nothing beyond U+10FFFF. */
final class Utf8 {
    private static final int SURROGATES = 0xD800;
    private static final int AFTER_SURROGATES = 0xE000;
    private static final int LAST = 0x10FFFF;
    private static final long HIGHEST = 0x8080808080808080L;
    private static final long ZEROS = 0;
    private static final long BLANKS = Lines.eightTimes((byte) ' ');
    private static final long QUOTES = Lines.eightTimes(RowSyntax.QUOTE);
    private static final int[] SMALLEST = {0, 0, 0x80, 0x800, 0x10000};

    private Utf8() {}

    static boolean isValid(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (bytes[at] >= 0) {
                at = isAscii(bytes, at, to) ? at + Long.BYTES : at + 1;
                continue;
            }
            int length = length(bytes[at]);
            if (length == 0 || at + length > to || !isCharacter(bytes, at, length)) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /**
     * Up to where bytes are UTF-8 without quotation marks and zeros, found eight bytes at a time: at least up to there, as it also ends at
     * some characters that are far from Vietnamese.
     */
    static int plainUntil(byte[] bytes, int from, int to) {
        long expected = 0;
        for (int at = from; at < to; at += Long.BYTES) {
            long eight = Lines.eight(bytes, at, to, BLANKS);
            long high = eight & HIGHEST;
            long first = high & (eight << 1);
            long ofThree = first & (eight << 2);
            // Where a byte that continues a character is expected there is one, and nowhere else.
            long wrong = (expected | first << 8 | ofThree << 16) ^ (high ^ first);
            wrong |= unusual(eight, first, ofThree) | Lines.places(eight, ZEROS) | Lines.places(eight, QUOTES);
            if (wrong != 0) {
                return at;
            }
            expected = first >>> 56 | ofThree >>> 48;
        }
        return expected == 0 ? to : Math.max(from, to - Long.BYTES);
    }

    /** Characters of four bytes, and first bytes that need a second look: C0, C1, E0 and ED. */
    private static long unusual(long eight, long first, long ofThree) {
        long fifth = eight << 3;
        long fourth = eight << 4;
        long third = eight << 5;
        long second = eight << 6;
        long lowest = eight << 7;
        long two = first & ~ofThree & ~(fifth | fourth | third | second);
        long three = ofThree & (fifth | ~(fourth | third | second | lowest) | (fourth & third & ~second & lowest));
        return two | three;
    }

    private static boolean isAscii(byte[] bytes, int at, int to) {
        return at + Long.BYTES <= to && (Lines.eight(bytes, at) & HIGHEST) == 0;
    }

    /** How many bytes a character has, by its first one; 0 if none begins with that. */
    static int length(byte first) {
        if (first >= 0) {
            return 1;
        }
        if ((first & 0xE0) == 0xC0) {
            return 2;
        }
        if ((first & 0xF0) == 0xE0) {
            return 3;
        }
        return (first & 0xF8) == 0xF0 ? 4 : 0;
    }

    /** A character of up to three bytes, in text that is valid; {@link Integer#MAX_VALUE} for one of four. */
    static int character(byte[] bytes, int at) {
        return switch (length(bytes[at])) {
            case 1 -> bytes[at];
            case 2 -> (bytes[at] & 0x1F) << 6 | (bytes[at + 1] & 0x3F);
            case 3 -> (bytes[at] & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F);
            default -> Integer.MAX_VALUE;
        };
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
