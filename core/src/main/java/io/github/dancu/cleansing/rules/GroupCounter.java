package io.github.dancu.cleansing.rules;

import java.util.Arrays;

/** Counts what is in each group of one part. For one thread. */
final class GroupCounter implements KeyTaker, Group {
    private static final int SMALLEST = 64;
    private static final long LINE = 0xFFFFFFFFL;

    private long[] keys = new long[SMALLEST];
    private int[] values = new int[SMALLEST];
    private int[] rows = new int[SMALLEST];
    private int[] marked = new int[SMALLEST];
    private boolean[] differs = new boolean[SMALLEST];
    private long[] firstLines = new long[SMALLEST];
    private int groups;
    private int current;

    static long line(long valueAndLine) {
        return valueAndLine & LINE;
    }

    @Override
    public void take(long keyAndMark, long valueAndLine) {
        long key = keyAndMark & ~1L;
        int place = place(key);
        if (keys[place] == GroupKey.NONE) {
            if (2 * ++groups > keys.length) {
                grow();
                place = place(key);
            }
            keys[place] = key;
            firstLines[place] = Long.MAX_VALUE;
        }
        rows[place]++;
        marked[place] += (int) (keyAndMark & 1);
        firstLines[place] = Math.min(firstLines[place], line(valueAndLine));
        int value = (int) (valueAndLine >>> Integer.SIZE);
        if (value != 0) {
            differs[place] |= values[place] != 0 && values[place] != value;
            values[place] = value;
        }
    }

    /** How many places groups may stand in. */
    int places() {
        return keys.length;
    }

    /** Goes to a place, and says whether a group stands there. */
    boolean goTo(int place) {
        current = place;
        return keys[place] != GroupKey.NONE;
    }

    /** Where the group of a key stands that was taken. */
    int placeOf(long keyAndMark) {
        return place(keyAndMark & ~1L);
    }

    long key(int place) {
        return keys[place];
    }

    long firstLine(int place) {
        return firstLines[place];
    }

    /** Forgets everything, and keeps the room. */
    void clear() {
        Arrays.fill(keys, GroupKey.NONE);
        Arrays.fill(values, 0);
        Arrays.fill(rows, 0);
        Arrays.fill(marked, 0);
        Arrays.fill(differs, false);
        groups = 0;
    }

    @Override
    public int rows() {
        return rows[current];
    }

    @Override
    public int marked() {
        return marked[current];
    }

    @Override
    public boolean differs() {
        return differs[current];
    }

    private int place(long key) {
        int mask = keys.length - 1;
        // The lowest bit of a key is the mark's, and the highest ones are the same in all of a part.
        int place = (int) (key >>> 1) & mask;
        while (keys[place] != key && keys[place] != GroupKey.NONE) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        int[] oldRows = rows;
        int[] oldMarked = marked;
        boolean[] oldDiffers = differs;
        long[] oldFirstLines = firstLines;
        int length = 2 * oldKeys.length;
        keys = new long[length];
        values = new int[length];
        rows = new int[length];
        marked = new int[length];
        differs = new boolean[length];
        firstLines = new long[length];
        for (int from = 0; from < oldKeys.length; from++) {
            if (oldKeys[from] != GroupKey.NONE) {
                int to = place(oldKeys[from]);
                keys[to] = oldKeys[from];
                values[to] = oldValues[from];
                rows[to] = oldRows[from];
                marked[to] = oldMarked[from];
                differs[to] = oldDiffers[from];
                firstLines[to] = oldFirstLines[from];
            }
        }
    }
}
