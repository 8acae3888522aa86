package io.github.dancu.cleansing.register;

/** Whether bytes are UTF-8 (RFC 3629): nothing overlong, no surrogates, nothing beyond U+10FFFF. */
final class Utf8 {
    private static final int SURROGATES = 0xD800;
    private static final int AFTER_SURROGATES = 0xE000;
    private static final int LAST = 0x10FFFF;
    private static final long ZEROS = 0;
    private static final long QUOTES = EightBytes.times(RowSyntax.QUOTE);
    private static final long TO_C2 = EightBytes.times((byte) (0x80 - (0xC2 - 0x80)));
    private static final long TO_E1 = EightBytes.times((byte) (0x80 - (0xE1 - 0x80)));
    private static final long TO_E4 = EightBytes.times((byte) (0x80 - (0xE4 - 0x80)));
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
     * Something else than 0 if eight bytes are not UTF-8 without quotation marks and zeros; and of some characters that are far from Vietnamese.
     *
     * @param expected of the eight bytes before, {@link #expectedBehind}
     */
    static long unusual(long eight, long expected) {
        long high = eight & EightBytes.HIGHEST;
        long first = high & (eight << 1);
        long ofThree = first & (eight << 2);
        // Where a byte that continues a character is expected there is one, and nowhere else.
        long wrong = (expected | first << 8 | ofThree << 16) ^ (high ^ first);
        long marks = EightBytes.any(eight, ZEROS) | EightBytes.any(eight, QUOTES);
        return wrong | farAway(eight, first, ofThree) | (marks & EightBytes.HIGHEST);
    }

    /** Where the bytes behind these eight continue a character. */
    static long expectedBehind(long eight) {
        long first = eight & (eight << 1) & EightBytes.HIGHEST;
        return first >>> 56 | (first & (eight << 2)) >>> 48;
    }

    /** Characters beyond U+3FFF, and first bytes with which none begins: C0, C1, and E0, behind which it may be overlong. */
    private static long farAway(long eight, long first, long ofThree) {
        // Bytes without their highest bit, so that what is added to one never runs over into the next.
        long low = eight & ~EightBytes.HIGHEST;
        long tooLow = ~(low + TO_C2) | (low + TO_E4);
        return (first & tooLow) | (ofThree & ~(low + TO_E1));
    }

    private static boolean isAscii(byte[] bytes, int at, int to) {
        return at + Long.BYTES <= to && (EightBytes.at(bytes, at) & EightBytes.HIGHEST) == 0;
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
