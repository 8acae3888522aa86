package io.github.dancu.cleansing.rules;

import java.util.List;

/**
 * What was found in one block.
 *
 * @param rows how many rows there were, without those that are none
 * @param bad how many there were that are none
 * @param found in the order of the rows, and those of a row in the order of the rules
 */
record BlockFindings(long rows, long bad, List<Finding> found) {}
