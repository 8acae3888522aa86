package io.github.dancu.cleansing.register;

/**
 * Rows without quotation marks, zero bytes and bytes that are no UTF-8: each line is one, and each separator separates. What is no row after
 * all is read again with care.
 */
final class PlainRows {
    private final RowBlock.Layout layout;
    private final byte[] bytes;
    private int end;

    PlainRows(RowBlock.Layout layout, byte[] bytes) {
        this.layout = layout;
        this.bytes = bytes;
    }

    /**
     * Hands over the rows of whole lines, as far as they are like that, and says how many lines there are.
     *
     * @param sure whether it is known that all of them are like that
     */
    int forEach(int from, int to, boolean sure, long firstLine, PersonRow row, RowHandler handler, RowBlock whole) {
        FieldEnds ends = row.ends();
        ends.find(bytes, from, to, layout.syntax().separator(), sure);
        int count = layout.columns().count();
        int start = from;
        int field = 0;
        for (int line = 0; line < ends.lines(); line++) {
            int last = ends.lastOf(line);
            int lineFeed = ends.end(last);
            if (last - field + 1 == count && lineFeed - start <= layout.longestRow()) {
                row.moveTo(bytes, firstLine + line);
                row.cells().putPlain(start, ends, field);
                if (!row.cells().areBlank()) {
                    handler.row(row);
                }
            } else {
                whole.read(start, firstLine + line, row, handler);
            }
            start = lineFeed + 1;
            field = last + 1;
        }
        end = start;
        return ends.lines();
    }

    /** Behind the last line that was handed over; where they began if none was. */
    int end() {
        return end;
    }
}
