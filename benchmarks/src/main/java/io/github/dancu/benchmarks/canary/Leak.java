package io.github.dancu.benchmarks.canary;

/**
 * A value where it must not stand.
 *
 * @param situation what was going on
 * @param place where it was found
 * @param value its kind and number, for it is not to be printed here either
 */
record Leak(String situation, String place, String value) {}
