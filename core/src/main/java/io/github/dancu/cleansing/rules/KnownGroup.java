package io.github.dancu.cleansing.rules;

/** A group of which all is counted. */
record KnownGroup(int rows, int marked, boolean differs) implements Group {}
