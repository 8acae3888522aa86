package io.github.dancu.cleansing.register;

/**
 * Rows without quotation marks, zero bytes and bytes that are no UTF-8: each line is one, and each separator separates. What is no row after
 * all is read again with care.
 */
final class PlainRows {
    private final RowBlock.Layout layout;
    private final byte[] bytes;

    PlainRows(RowBlock.Layout layout, byte[] bytes) {
        this.layout = layout;
        this.bytes = bytes;
    }

    /** Hands over the rows of whole lines, and says how many lines there are. */
    int forEach(int from, int to, long firstLine, PersonRow row, RowHandler handler, RowBlock whole) {
        FieldEnds ends = row.ends();
        ends.find(bytes, from, to, layout.syntax().separator());
        int count = layout.columns().count();
        int start = from;
        int field = 0;
        for (int line = 0; line < ends.lines(); line++) {
            int last = ends.lastOf(line);
            int end = ends.end(last);
            if (last - field + 1 == count && end - start <= layout.longestRow()) {
                row.moveTo(bytes, firstLine + line);
                row.cells().putPlain(start, ends, field);
                if (!row.cells().areBlank()) {
                    handler.row(row);
                }
            } else {
                whole.read(start, firstLine + line, row, handler);
            }
            start = end + 1;
            field = last + 1;
        }
        return ends.lines();
    }
}
