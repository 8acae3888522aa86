package io.github.dancu.cleansing.register;

/** Line feeds and quotation marks among bytes, looked for eight bytes at a time: every byte of a register is seen here once. */
final class Lines {
    private static final long LINE_FEEDS = EightBytes.times(RowSyntax.LINE_FEED);
    private static final long QUOTES = EightBytes.times(RowSyntax.QUOTE);

    private Lines() {}

    /** How many line feeds there are. */
    static int in(byte[] bytes, int from, int to) {
        return (int) (marksIn(bytes, from, to) >>> 1);
    }

    /** How many line feeds there are, and in the lowest bit whether there is a quotation mark: two answers of one walk. */
    static long marksIn(byte[] bytes, int from, int to) {
        long count = 0;
        long quotes = 0;
        int last = to - Long.BYTES;
        int at = from;
        for (; at <= last; at += Long.BYTES) {
            long eight = EightBytes.at(bytes, at);
            count += Long.bitCount(EightBytes.places(eight, LINE_FEEDS));
            quotes |= EightBytes.any(eight, QUOTES);
        }
        long eight = EightBytes.some(bytes, at, to - at);
        count += Long.bitCount(EightBytes.places(eight, LINE_FEEDS));
        quotes |= EightBytes.any(eight, QUOTES);
        return count << 1 | ((quotes & EightBytes.HIGHEST) == 0 ? 0 : 1);
    }

    /** Where the next line feed stands; {@code to} if there is none. */
    static int next(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long found = EightBytes.places(EightBytes.at(bytes, at), LINE_FEEDS);
            if (found != 0) {
                return at + EightBytes.before(found);
            }
        }
        while (at < to && bytes[at] != RowSyntax.LINE_FEED) {
            at++;
        }
        return at;
    }

    /** Behind the last line feed; {@code from} if there is none. */
    static int endOfLast(byte[] bytes, int from, int to) {
        int at = to;
        while (at > from && bytes[at - 1] != RowSyntax.LINE_FEED) {
            at--;
        }
        return at;
    }
}
