package io.github.dancu.cleansing.rules;

import java.util.Arrays;
import java.util.BitSet;

/** Groups that a rule is about, and the lines of their rows. For one thread at a time. */
final class SuspectGroups {
    private static final int SMALLEST = 16;
    private static final long GROUP = 0xFFFFFFFFL;

    private long[] keys = {};
    private int[] rows = {};
    private int[] marked = {};
    private final BitSet differs = new BitSet();
    private int groups;
    private long[] lines = {};
    private int lineCount;

    static long lineAndGroup(long line, int group) {
        return line << Integer.SIZE | group;
    }

    static long lineOf(long lineAndGroup) {
        return lineAndGroup >>> Integer.SIZE;
    }

    static int groupOf(long lineAndGroup) {
        return (int) (lineAndGroup & GROUP);
    }

    /** Adds a group, and says which one it is. */
    int add(long key, Group group) {
        if (groups == rows.length) {
            int length = Math.max(SMALLEST, 2 * groups);
            keys = Arrays.copyOf(keys, length);
            rows = Arrays.copyOf(rows, length);
            marked = Arrays.copyOf(marked, length);
        }
        keys[groups] = key;
        rows[groups] = group.rows();
        marked[groups] = group.marked();
        differs.set(groups, group.differs());
        return groups++;
    }

    /** Adds a row of a group. */
    void addLine(long line, int group) {
        if (lineCount == lines.length) {
            lines = Arrays.copyOf(lines, Math.max(SMALLEST, 2 * lineCount));
        }
        lines[lineCount++] = lineAndGroup(line, group);
    }

    /** The rows, sorted by their lines; they are handed over, and forgotten here. */
    long[] takeLines() {
        long[] sorted = Arrays.copyOf(lines, lineCount);
        lines = new long[0];
        lineCount = 0;
        Arrays.sort(sorted);
        return sorted;
    }

    long key(int number) {
        return keys[number];
    }

    Group group(int number) {
        return new KnownGroup(rows[number], marked[number], differs.get(number));
    }
}
