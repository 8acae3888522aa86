package io.github.dancu.cleansing.register;

/**
 * Where rows and their fields end: RFC 4180, read leniently. A quotation mark opens a quoted field only where the field begins; anywhere
 * else it stands for itself. What stands between a closing mark and the next separator belongs to the field.
 *
 * @param separator between fields
 */
record RowSyntax(byte separator) {
    static final byte QUOTE = '"';
    static final byte LINE_FEED = '\n';
    static final byte CARRIAGE_RETURN = '\r';
    /** No end was found. */
    static final int NONE = -1;

    /** Where the row that begins at {@code from} ends, which is where its line feed stands; {@link #NONE} if that is not before {@code to}. */
    int endOfRow(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            at = endOfField(bytes, at, to);
            if (at == NONE || at == to) {
                return NONE;
            }
            if (bytes[at] == LINE_FEED) {
                return at;
            }
            at++;
        }
        return NONE;
    }

    /**
     * Where the field that begins at {@code from} ends: at a separator, a line feed, or {@code to}; {@link #NONE} if a quoted field is
     * still open there.
     */
    int endOfField(byte[] bytes, int from, int to) {
        int at = from;
        if (at < to && bytes[at] == QUOTE) {
            at = endOfQuotes(bytes, at + 1, to);
            if (at == NONE) {
                return NONE;
            }
        }
        while (at < to) {
            byte b = bytes[at];
            if (b == separator || b == LINE_FEED) {
                return at;
            }
            at++;
        }
        return to;
    }

    /** Behind the closing mark; a doubled one stands for itself. */
    private static int endOfQuotes(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] == QUOTE) {
                if (at + 1 < to && bytes[at + 1] == QUOTE) {
                    at++;
                } else {
                    return at + 1;
                }
            }
        }
        return NONE;
    }
}
