/**
 * What things cost, measured with JMH against a yardstick in the same run.
 *
 * <p>Open {@link io.github.dancu.benchmarks.Measure} first: it runs one group and writes {@code docs/results/NAME.json}.
 */
@NullMarked
package io.github.dancu.benchmarks;

import org.jspecify.annotations.NullMarked;
