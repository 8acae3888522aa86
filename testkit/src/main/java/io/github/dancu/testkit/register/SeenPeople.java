package io.github.dancu.testkit.register;

/**
 * Who has been there already (a Bloom filter): it never forgets anybody, and now and then takes a newcomer for somebody. Two bytes a
 * person.
 */
final class SeenPeople {
    private static final int BITS_EACH = 16;
    private static final int PROBES = 3;
    private static final int SMALLEST = 1 << 10;

    private final long[] bits;

    SeenPeople(int people) {
        long wanted = Math.max(SMALLEST, (long) people * BITS_EACH);
        this.bits = new long[(int) (Long.highestOneBit(wanted) * 2 / Long.SIZE)];
    }

    /** Whether nobody like that was there; now somebody is. */
    boolean isNew(long key) {
        long step = Dice.mixed(key) | 1;
        boolean seen = true;
        for (int i = 0; i < PROBES; i++) {
            long at = key + i * step;
            int word = (int) ((at >>> 6) & (bits.length - 1));
            long bit = 1L << (at & (Long.SIZE - 1));
            seen &= (bits[word] & bit) != 0;
            bits[word] |= bit;
        }
        return !seen;
    }
}
