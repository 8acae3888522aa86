package io.github.dancu.cleansing.rules;

/**
 * How far a run has come (<i>tiến độ rà soát</i>).
 *
 * @param pass which time it reads the register: 1, and 2 where rules about groups have found some
 * @param rows how many rows it has looked at this time: the first time all, those that are none included; the second time those in such groups
 */
public record CleansingProgress(int pass, long rows) {}
