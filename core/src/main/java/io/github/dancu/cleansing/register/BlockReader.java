package io.github.dancu.cleansing.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a register into blocks of whole rows, however long a row may be that is none. For one thread. */
final class BlockReader implements AutoCloseable {
    private static final int USUAL_BLOCK = 256 * 1024;

    private final InputStream in;
    private final RowBlock.Layout layout;
    private final int blockLength;
    private byte[] rest = new byte[0];
    private int restFrom;
    private int restTo;
    private long line;
    private boolean ended;
    private boolean skipping;

    /** @param firstLine the number of the line that comes next */
    BlockReader(InputStream in, RowBlock.Layout layout, long firstLine) {
        this.in = in;
        this.layout = layout;
        this.line = firstLine;
        this.blockLength = Math.max(USUAL_BLOCK, 2 * layout.longestRow() + 2);
    }

    /** The next rows; {@code null} if there are none. */
    @Nullable
    RowBlock next() throws IOException {
        while (!ended || restFrom < restTo) {
            RowBlock block = filled();
            if (block != null) {
                return block;
            }
        }
        return null;
    }

    private @Nullable RowBlock filled() throws IOException {
        // One byte more: the last row may have no line feed.
        byte[] bytes = new byte[blockLength + 1];
        int length = restTo - restFrom;
        System.arraycopy(rest, restFrom, bytes, 0, length);
        int read = ended ? 0 : in.readNBytes(bytes, length, blockLength - length);
        ended |= read < blockLength - length;
        length += read;
        if (ended && length > 0 && bytes[length - 1] != RowSyntax.LINE_FEED) {
            bytes[length++] = RowSyntax.LINE_FEED;
        }
        int from = skipping ? behindSkipped(bytes, length) : 0;
        int cut = cut(bytes, from, length);
        rest = bytes;
        restFrom = cut;
        restTo = length;
        if (cut == from) {
            // What is left is the beginning of a row that has no end as far as one may go.
            restFrom = from;
            return from == length ? null : tooLong(bytes, from, length);
        }
        return block(from == 0 ? bytes : Arrays.copyOfRange(bytes, from, cut), cut - from);
    }

    private RowBlock block(byte[] bytes, int length) {
        RowBlock block = new RowBlock(layout, bytes, length, line);
        line += Lines.in(bytes, 0, length);
        return block;
    }

    /** Its beginning is all that anybody gets to see of such a row. */
    private RowBlock tooLong(byte[] bytes, int from, int length) {
        int told = Math.min(length - from, layout.longestRow() + 2);
        byte[] beginning = Arrays.copyOfRange(bytes, from, from + told + 1);
        beginning[told] = RowSyntax.LINE_FEED;
        restFrom = length;
        skipping = true;
        return block(beginning, told + 1);
    }

    private int behindSkipped(byte[] bytes, int length) {
        int lineFeed = Lines.next(bytes, 0, length);
        skipping = lineFeed == length && !ended;
        return Math.min(lineFeed + 1, length);
    }

    /** Behind the last row of which everything is there. */
    private int cut(byte[] bytes, int from, int length) {
        return Lines.haveQuotes(bytes, from, length)
                ? cutByRows(bytes, from, length)
                : Lines.endOfLast(bytes, from, length);
    }

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
