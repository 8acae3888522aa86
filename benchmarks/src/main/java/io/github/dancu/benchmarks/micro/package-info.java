/**
 * What small things cost, measured with JMH against a yardstick in the same run.
 *
 * <p>Open {@link io.github.dancu.benchmarks.micro.MicroBenchmark} first.
 */
@NullMarked
package io.github.dancu.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
