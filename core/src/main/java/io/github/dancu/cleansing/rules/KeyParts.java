package io.github.dancu.cleansing.rules;

/** Keys in parts so small that the groups of one fit a processor's cache while they are counted. For one thread at a time. */
final class KeyParts implements KeyTaker {
    static final int COUNT = 1 << 10;

    private static final int SHIFT = Long.SIZE - 10;

    private final KeyLog[] parts = new KeyLog[COUNT];

    KeyParts() {
        for (int part = 0; part < COUNT; part++) {
            parts[part] = new KeyLog();
        }
    }

    @Override
    public void take(long key, long valueAndLine) {
        parts[(int) (key >>> SHIFT)].take(key, valueAndLine);
    }

    KeyLog part(int number) {
        return parts[number];
    }

    void forget(int number) {
        parts[number] = new KeyLog();
    }
}
