package io.github.dancu.cleansing.register;

import io.github.dancu.cleansing.register.BadRow.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Some whole rows of a register, to be read by any thread. Reading one says nothing about the others: so they can be read at once, and what
 * they say put together in their order.
 */
public final class RowBlock {
    private static final int TOLD = 1_000;
    private static final byte[] NOTHING = {};

    private final Layout layout;
    private final long firstLine;
    private final @Nullable BlockShape shape;
    private byte[] bytes;
    private int length;
    private boolean remembers;

    /** @param shape what is known of it; {@code null} if there may be quotation marks in it */
    RowBlock(Layout layout, byte[] bytes, int length, long firstLine, @Nullable BlockShape shape) {
        this.layout = layout;
        this.bytes = bytes;
        this.length = length;
        this.firstLine = firstLine;
        this.shape = shape;
    }

    /** Hands over its rows, in their order. */
    public void forEach(RowHandler handler) {
        PersonRow row = layout.takeRow();
        forEach(row, handler);
        layout.giveBack(row);
    }

    /**
     * Hands over those of its rows that somebody wants, in their order; other rows are hardly looked at.
     *
     * @param wanted asked, before each row that is handed over, for the line on which it begins; for one behind the last line if no more is wanted
     */
    public void forEach(RowHandler handler, LongSupplier wanted) {
        PersonRow row = layout.takeRow();
        if (shape == null) {
            forEach(row, new ChosenRows(handler, wanted));
        } else {
            forEachOfLines(row, handler, wanted, shape.lengths());
        }
        layout.giveBack(row);
    }

    private void forEachOfLines(PersonRow row, RowHandler handler, LongSupplier wanted, char[] lengths) {
        PlainRows rows = new PlainRows(layout, bytes);
        int line = 0;
        int at = 0;
        long next = wanted.getAsLong() - firstLine;
        while (at < length && next <= length) {
            boolean known = line < lengths.length && at + lengths[line] <= length;
            int end = known ? at + lengths[line] : Lines.next(bytes, at, length) + 1;
            if (line == next) {
                if (rows.forEach(at, end, known, firstLine + line, row, handler, this) == 0) {
                    read(at, firstLine + line, row, handler);
                }
                next = wanted.getAsLong() - firstLine;
            }
            at = end;
            line++;
        }
    }

    /**
     * Says that rows of it will be asked for again, when the register is read {@linkplain RegisterReader#again() again}: so where they stand is kept
     * when they are read now, at two bytes each. Default not.
     */
    public void remember() {
        remembers = true;
    }

    /**
     * Says that it is not needed any more, so that its room can be used for others; it has no rows from then on. For who has read it, and when all of
     * them are read. Nobody has to say so.
     */
    public void release() {
        byte[] room = bytes;
        bytes = NOTHING;
        length = 0;
        Queue<byte[]> rooms = layout.rooms();
        if (rooms != null && room.length > 0) {
            rooms.add(room);
        }
    }

    /** The number of its first line. */
    public long firstLine() {
        return firstLine;
    }

    /** Those with nothing the matter in one go, and each of the others with care. */
    private void forEach(PersonRow row, RowHandler handler) {
        PlainRows rows = new PlainRows(layout, bytes);
        long line = firstLine;
        int at = 0;
        while (at < length) {
            line += rows.forEach(at, length, false, line, row, handler, this);
            if (remembers && rows.end() == length && at == 0 && shape != null) {
                shape.keep(row.ends());
            }
            at = rows.end();
            if (at < length) {
                int next = read(at, line, row, handler);
                line += Lines.in(bytes, at, next);
                at = next;
            }
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /** Reads the row that begins here, whatever it is, and returns where the next one does. */
    int read(int start, long line, PersonRow row, RowHandler handler) {
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
        if (row.cells().areBlank(start, stop)) {
            return end + 1;
        }
        Fault fault = split(start, stop, row);
        if (fault != null) {
            handler.bad(bad(line, fault, start, stop));
        } else if (!row.cells().areBlank()) {
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
                row.cells().put(column, at, end);
            } else if (!row.cells().areBlank(at, end)) {
                return Fault.TOO_MANY_FIELDS;
            }
            column++;
            if (end == stop) {
                break;
            }
            at = end + 1;
        }
        if (column < count && !(column == 1 && row.cells().areBlank(start, stop))) {
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

    /**
     * What is known of a register before its rows are read, and the views that have been made of rows, as they remember what texts mean.
     *
     * @param rooms those of blocks that are not needed any more: what a processor has in its cache; {@code null} if nobody takes them again
     */
    record Layout(
            RowSyntax syntax,
            Columns columns,
            int longestRow,
            Queue<PersonRow> views,
            @Nullable Queue<byte[]> rooms) {
        Layout(RowSyntax syntax, Columns columns, int longestRow, @Nullable Queue<byte[]> rooms) {
            this(syntax, columns, longestRow, new ConcurrentLinkedQueue<>(), rooms);
        }

        private PersonRow takeRow() {
            PersonRow view = views.poll();
            return view == null ? new PersonRow(columns) : view;
        }

        private void giveBack(PersonRow view) {
            views.add(view);
        }
    }
}
