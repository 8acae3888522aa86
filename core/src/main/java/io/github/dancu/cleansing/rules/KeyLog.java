package io.github.dancu.cleansing.rules;

import java.util.ArrayDeque;
import java.util.Queue;

/** The keys of rows, one behind the other as they come, so that taking one down costs next to nothing. For one thread at a time. */
final class KeyLog implements KeyTaker {
    private static final int FIRST_CHUNK = 8;
    private static final int LAST_CHUNK = 1 << 12;

    private final Queue<long[]> full = new ArrayDeque<>();
    private long[] last = {};
    private int used;

    @Override
    public void take(long key, long valueAndLine) {
        if (used == last.length) {
            grow();
        }
        last[used++] = key;
        last[used++] = valueAndLine;
    }

    /** How many there are. */
    int size() {
        return (full.stream().mapToInt(chunk -> chunk.length).sum() + used) / 2;
    }

    /** Hands over all of it. */
    void forEach(KeyTaker to) {
        full.forEach(chunk -> handOver(chunk, chunk.length, to));
        handOver(last, used, to);
    }

    /** Hands over all of it, and forgets it on the way. */
    void drain(KeyTaker to) {
        for (long[] chunk = full.poll(); chunk != null; chunk = full.poll()) {
            handOver(chunk, chunk.length, to);
        }
        handOver(last, used, to);
        last = new long[0];
        used = 0;
    }

    private static void handOver(long[] chunk, int length, KeyTaker to) {
        for (int at = 0; at < length; at += 2) {
            to.take(chunk[at], chunk[at + 1]);
        }
    }

    private void grow() {
        if (used > 0) {
            full.add(last);
        }
        last = new long[Math.min(LAST_CHUNK, Math.max(FIRST_CHUNK, 2 * used))];
        used = 0;
    }
}
