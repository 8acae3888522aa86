package io.github.dancu.text;

/** Sixty-four bits for what was put in, one number after the other, in an order that counts; the same on every machine. No secret. */
public final class Mixing {
    /** Before anything was put in. */
    public static final long START = 0x9E3779B97F4A7C15L;

    private static final long STIR = 0xBF58476D1CE4E5B9L;
    private static final long FINISH = 0x94D049BB133111EBL;

    private Mixing() {}

    /** With one number more. */
    public static long mixed(long hash, long number) {
        return Long.rotateLeft(hash ^ number * START, 31) * STIR;
    }

    /** With every bit of what was put in spread over all of them. */
    public static long finished(long hash) {
        long value = (hash ^ hash >>> 30) * STIR;
        value = (value ^ value >>> 27) * FINISH;
        return value ^ value >>> 31;
    }
}
