package io.github.dancu.cleansing.register;

/**
 * Rows without quotation marks, zero bytes and bytes that are no UTF-8: each line is one, and each separator separates. Eight bytes are looked
 * at in one go. What is no row after all is read again with care.
 */
final class PlainRows {
    private static final long LINE_FEEDS = Lines.eightTimes(RowSyntax.LINE_FEED);

    private final RowBlock.Layout layout;
    private final byte[] bytes;
    private final int length;

    PlainRows(RowBlock.Layout layout, byte[] bytes, int length) {
        this.layout = layout;
        this.bytes = bytes;
        this.length = length;
    }

    void forEach(long firstLine, PersonRow row, RowHandler handler, RowBlock whole) {
        long separators = Lines.eightTimes(layout.syntax().separator());
        int count = layout.columns().count();
        long line = firstLine;
        int start = 0;
        int field = 0;
        int column = 0;
        row.moveTo(bytes, line);
        for (int at = 0; at < length; at += Long.BYTES) {
            long eight = at + Long.BYTES <= length ? Lines.eight(bytes, at) : last(at);
            long ends = Lines.places(eight, separators) | Lines.places(eight, LINE_FEEDS);
            for (; ends != 0; ends &= ends - 1) {
                int end = at + Long.numberOfTrailingZeros(ends) / Byte.SIZE;
                if (column < count) {
                    row.putPlain(column, field, end);
                }
                column++;
                field = end + 1;
                if (bytes[end] == RowSyntax.LINE_FEED) {
                    if (column == count && end - start <= layout.longestRow()) {
                        handOver(row, handler);
                    } else {
                        whole.read(start, line, row, handler);
                    }
                    start = field;
                    column = 0;
                    row.moveTo(bytes, ++line);
                }
            }
        }
    }

    private static void handOver(PersonRow row, RowHandler handler) {
        if (!row.isBlank()) {
            handler.row(row);
        }
    }

    /** What is left at the end, with zeros behind it, which separate nothing. */
    private long last(int from) {
        long eight = 0;
        for (int at = length - 1; at >= from; at--) {
            eight = eight << Byte.SIZE | (bytes[at] & 0xFF);
        }
        return eight;
    }
}
