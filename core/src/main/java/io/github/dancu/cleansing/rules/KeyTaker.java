package io.github.dancu.cleansing.rules;

/** Takes the keys of rows. */
interface KeyTaker {
    /**
     * Takes the key of a row.
     *
     * @param key its lowest bit says whether the row is marked
     * @param valueAndLine what is compared in its upper half, 0 if the row says nothing of it, and the line in its lower half
     */
    void take(long key, long valueAndLine);
}
