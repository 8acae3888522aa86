package io.github.dancu.cleansing.register;

import java.util.Arrays;

/**
 * Where fields and lines end in bytes without quotation marks, found eight bytes at a time and without a branch for each: what a processor
 * cannot foresee costs it more than the work itself. Kept from block to block; for one thread.
 */
final class FieldEnds {
    private static final long LINE_FEEDS = Lines.eightTimes(RowSyntax.LINE_FEED);
    private static final int AT_ONCE = 4;

    private int[] ends = {};
    private int[] lines = {};
    private int endCount;
    private int lineCount;

    /** Looks for them; all of a line is there if {@code to} is behind its line feed. */
    void find(byte[] bytes, int from, int to, byte separator) {
        long separators = Lines.eightTimes(separator);
        endCount = 0;
        lineCount = 0;
        for (int at = from; at < to; at += Long.BYTES) {
            if (ends.length - endCount < Long.BYTES + AT_ONCE) {
                ends = Arrays.copyOf(ends, Math.max(1 << 12, 2 * ends.length));
            }
            // Zeros behind the end end nothing.
            long eight = Lines.eight(bytes, at, to, 0);
            long feeds = Lines.places(eight, LINE_FEEDS);
            long found = Lines.places(eight, separators) | feeds;
            if (feeds != 0) {
                addLines(feeds, found);
            }
            add(at, found);
        }
    }

    /** How many fields end, those before a line feed included. */
    int count() {
        return endCount;
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

    private void add(int at, long found) {
        int next = endCount;
        long left = found;
        for (int i = 0; i < AT_ONCE; i++) {
            ends[next + i] = at + (Long.numberOfTrailingZeros(left) >>> 3);
            left &= left - 1;
        }
        if (left != 0) {
            addRest(at, left, next + AT_ONCE);
        }
        endCount = next + Long.bitCount(found);
    }

    private void addRest(int at, long found, int from) {
        int next = from;
        for (long left = found; left != 0; left &= left - 1) {
            ends[next++] = at + (Long.numberOfTrailingZeros(left) >>> 3);
        }
    }

    private void addLines(long feeds, long found) {
        for (long left = feeds; left != 0; left &= left - 1) {
            if (lineCount == lines.length) {
                lines = Arrays.copyOf(lines, Math.max(1 << 8, 2 * lines.length));
            }
            long before = (left & -left) - 1;
            lines[lineCount++] = endCount + Long.bitCount(found & before);
        }
    }
}
