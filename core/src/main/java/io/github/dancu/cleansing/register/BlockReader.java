package io.github.dancu.cleansing.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Cuts a register into blocks of whole rows, however long a row may be that is none. For one thread. */
final class BlockReader implements AutoCloseable {
    private static final int USUAL_BLOCK = 256 * 1024;
    private static final byte[] NOTHING = {};

    private final InputStream in;
    private final RowBlock.Layout layout;
    private final int blockLength;
    private final Queue<BlockShape> before;
    private final Queue<BlockShape> shapes = new ArrayDeque<>();
    private byte[] rest = NOTHING;
    private long line;
    private boolean ended;
    private boolean skipping;

    /** @param firstLine the number of the line that comes next */
    BlockReader(InputStream in, RowBlock.Layout layout, long firstLine) {
        this(in, layout, firstLine, new ArrayDeque<>());
    }

    /**
     * @param firstLine the number of the line that comes next
     * @param before what was found of its blocks when it was read before; none if it was not
     */
    BlockReader(InputStream in, RowBlock.Layout layout, long firstLine, Queue<BlockShape> before) {
        this.in = in;
        this.before = before;
        this.layout = layout;
        this.line = firstLine;
        this.blockLength = Math.max(USUAL_BLOCK, 2 * layout.longestRow() + 2);
    }

    /** The next rows; {@code null} if there are none. */
    @Nullable
    RowBlock next() throws IOException {
        while (!ended || rest.length > 0) {
            RowBlock block = filled();
            if (block != null) {
                return block;
            }
        }
        return null;
    }

    private @Nullable RowBlock filled() throws IOException {
        byte[] bytes = room();
        int length = rest.length;
        System.arraycopy(rest, 0, bytes, 0, length);
        int read = ended ? 0 : in.readNBytes(bytes, length, blockLength - length);
        ended |= read < blockLength - length;
        length += read;
        if (ended && length > 0 && bytes[length - 1] != RowSyntax.LINE_FEED) {
            bytes[length++] = RowSyntax.LINE_FEED;
        }
        int from = skipping ? behindSkipped(bytes, length) : 0;
        BlockShape shape = before.poll();
        if (shape == null || from > 0 || !shape.fits(bytes, length)) {
            shape = shapeOf(bytes, from, length);
        }
        int cut = shape == null ? cutByRows(bytes, from, length) : from + shape.length();
        if (cut == from) {
            // What is left is the beginning of a row that has no end as far as one may go.
            rest = NOTHING;
            if (from < length) {
                return tooLong(bytes, from, length);
            }
            // A shape for each time that bytes were taken, whatever came of it: so the second reading is never out of
            // step.
            shapes.add(BlockShape.UNKNOWN);
            return null;
        }
        rest = Arrays.copyOfRange(bytes, cut, length);
        return block(from == 0 ? bytes : Arrays.copyOfRange(bytes, from, cut), cut - from, shape);
    }

    private byte[] room() {
        Queue<byte[]> rooms = layout.rooms();
        byte[] used = rooms == null ? null : rooms.poll();
        // One byte more, as the last row may have no line feed; and some that may be looked at with those before them.
        int room = blockLength + 1 + 2 * Long.BYTES;
        return used == null || used.length < room ? new byte[room] : used;
    }

    private RowBlock block(byte[] bytes, int length, @Nullable BlockShape shape) {
        RowBlock block = new RowBlock(layout, bytes, length, line, shape);
        line += shape == null ? Lines.in(bytes, 0, length) : shape.lines();
        shapes.add(shape == null ? BlockShape.UNKNOWN : shape);
        return block;
    }

    private static @Nullable BlockShape shapeOf(byte[] bytes, int from, int length) {
        long marks = Lines.marksIn(bytes, from, length);
        boolean quotes = (marks & 1) != 0;
        return quotes ? null : new BlockShape(Lines.endOfLast(bytes, from, length) - from, (int) (marks >>> 1));
    }

    /** What was found of its blocks, for who reads the register again; nothing if it was not read to its end. */
    Queue<BlockShape> shapes() {
        return ended && rest.length == 0 ? new ArrayDeque<>(shapes) : new ArrayDeque<>();
    }

    /** Rooms of blocks that are not needed any more. */
    @Nullable
    Queue<byte[]> rooms() {
        return layout.rooms();
    }

    /** Its beginning is all that anybody gets to see of such a row. */
    private RowBlock tooLong(byte[] bytes, int from, int length) {
        int told = Math.min(length - from, layout.longestRow() + 2);
        byte[] beginning = Arrays.copyOfRange(bytes, from, from + told + 1);
        beginning[told] = RowSyntax.LINE_FEED;
        skipping = true;
        return block(beginning, told + 1, null);
    }

    private int behindSkipped(byte[] bytes, int length) {
        int lineFeed = Lines.next(bytes, 0, length);
        skipping = lineFeed == length && !ended;
        return Math.min(lineFeed + 1, length);
    }

    /** Behind the last row of which everything is there. */
    private int cutByRows(byte[] bytes, int from, int length) {
        int at = from;
        while (at < length) {
            int limit = (int) Math.min(length, (long) at + layout.longestRow() + 1);
            int end = layout.syntax().endOfRow(bytes, at, limit);
            if (end == RowSyntax.NONE) {
                if (limit == length && !ended) {
                    return at;
                }
                // A quotation mark that nothing closes, or a line that is too long: the row is its first line.
                end = Lines.next(bytes, at, length);
                if (end == length) {
                    return at;
                }
            }
            at = end + 1;
        }
        return at;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
