package io.github.dancu.cleansing.register;

import io.github.dancu.cleansing.register.BadRow.Fault;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Some whole rows of a register, to be read by any thread. Reading one says nothing about the others: so they can be read at once, and what
 * they say put together in their order.
 */
public final class RowBlock {
    private static final int TOLD = 1_000;

    private final Layout layout;
    private final byte[] bytes;
    private final int length;
    private final long firstLine;

    RowBlock(Layout layout, byte[] bytes, int length, long firstLine) {
        this.layout = layout;
        this.bytes = bytes;
        this.length = length;
        this.firstLine = firstLine;
    }

    /** Hands over its rows, in their order. */
    public void forEach(RowHandler handler) {
        PersonRow row = new PersonRow(layout.columns());
        long line = firstLine;
        int at = 0;
        while (at < length) {
            int next = read(at, line, row, handler);
            line += Lines.in(bytes, at, next);
            at = next;
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /** Reads the row that begins here, and returns where the next one does. */
    private int read(int start, long line, PersonRow row, RowHandler handler) {
        int limit = (int) Math.min(length, (long) start + layout.longestRow() + 1);
        int end = layout.syntax().endOfRow(bytes, start, limit);
        if (end == RowSyntax.NONE) {
            int lineFeed = Lines.next(bytes, start, length);
            Fault fault = lineFeed < limit ? Fault.OPEN_QUOTE : Fault.TOO_LONG;
            handler.bad(bad(line, fault, start, lineFeed));
            return lineFeed + 1;
        }
        int stop = end > start && bytes[end - 1] == RowSyntax.CARRIAGE_RETURN ? end - 1 : end;
        row.moveTo(bytes, line);
        Fault fault = split(start, stop, row);
        if (fault != null) {
            handler.bad(bad(line, fault, start, stop));
        } else if (!row.isBlank()) {
            handler.row(row);
        }
        return end + 1;
    }

    private @Nullable Fault split(int start, int stop, PersonRow row) {
        int column = 0;
        int at = start;
        int count = layout.columns().count();
        while (true) {
            int end = layout.syntax().endOfField(bytes, at, stop);
            if (column < count) {
                row.put(column, at, end);
            } else if (!row.isBlank(at, end)) {
                return Fault.TOO_MANY_FIELDS;
            }
            column++;
            if (end == stop) {
                break;
            }
            at = end + 1;
        }
        if (column < count && !(column == 1 && row.isBlank(start, stop))) {
            return Fault.TOO_FEW_FIELDS;
        }
        return fault(start, stop);
    }

    private @Nullable Fault fault(int start, int stop) {
        for (int at = start; at < stop; at++) {
            if (bytes[at] == 0) {
                return Fault.ZERO_BYTE;
            }
        }
        return Utf8.isValid(bytes, start, stop) ? null : Fault.WRONG_ENCODING;
    }

    private BadRow bad(long line, Fault fault, int start, int end) {
        int told = Math.min(end, start + TOLD);
        return new BadRow(line, fault, new String(bytes, start, told - start, StandardCharsets.UTF_8));
    }

    /** What is known of a register before its rows are read. */
    record Layout(RowSyntax syntax, Columns columns, int longestRow) {}
}
