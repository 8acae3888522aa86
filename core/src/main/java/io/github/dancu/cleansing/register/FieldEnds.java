package io.github.dancu.cleansing.register;

import java.util.Arrays;

/**
 * Where fields and lines end in bytes that are UTF-8 without quotation marks and zeros, found eight bytes at a time and without a branch for each:
 * what a processor cannot foresee costs it more than the work itself. Kept from block to block; for one thread.
 */
final class FieldEnds {
    private static final long LINE_FEEDS = EightBytes.times(RowSyntax.LINE_FEED);
    private static final long BLANKS = EightBytes.times((byte) ' ');
    private static final int AT_ONCE = 2;

    private int[] ends = {};
    private int[] lines = {};
    private int lineCount;

    /**
     * Looks for them as far as bytes are like that; what is far from Vietnamese may end it, too. Counts no more of a line than all of it.
     *
     * @param sure whether it is known that all of them are like that
     */
    void find(byte[] bytes, int from, int to, byte separator, boolean sure) {
        long separators = EightBytes.times(separator);
        long expected = 0;
        int[] found = ends;
        int count = 0;
        lineCount = 0;
        for (int at = from; at < to; at += Long.BYTES) {
            // Blanks behind the end end nothing.
            long eight = EightBytes.upTo(bytes, at, to, BLANKS);
            if (!sure && Utf8.unusual(eight, expected) != 0) {
                return;
            }
            expected = Utf8.expectedBehind(eight);
            long feeds = EightBytes.places(eight, LINE_FEEDS);
            long places = EightBytes.places(eight, separators) | feeds;
            if (feeds != 0) {
                addLines(feeds, places, count);
            }
            if (found.length - count < Long.BYTES + AT_ONCE) {
                found = Arrays.copyOf(found, Math.max(1 << 12, 2 * found.length));
                ends = found;
            }
            add(at, places, found, count);
            count += Long.bitCount(places);
        }
    }

    /** How many lines end. */
    int lines() {
        return lineCount;
    }

    /** Where a field ends: at a separator or line feed. */
    int end(int number) {
        return ends[number];
    }

    /** Which field is the last one of a line. */
    int lastOf(int line) {
        return lines[line];
    }

    private static void add(int at, long places, int[] found, int count) {
        long left = places;
        for (int i = 0; i < AT_ONCE; i++) {
            found[count + i] = at + EightBytes.before(left);
            left &= left - 1;
        }
        for (int next = count + AT_ONCE; left != 0; left &= left - 1) {
            found[next++] = at + EightBytes.before(left);
        }
    }

    private void addLines(long feeds, long places, int count) {
        for (long left = feeds; left != 0; left &= left - 1) {
            if (lineCount == lines.length) {
                lines = Arrays.copyOf(lines, Math.max(1 << 8, 2 * lines.length));
            }
            long before = (left & -left) - 1;
            lines[lineCount++] = count + Long.bitCount(places & before);
        }
    }
}
