/**
 * What things cost, and what calls go through in bad weather.
 *
 * <p>Open {@link io.github.dancu.benchmarks.Measure} first: it measures one thing and writes {@code docs/results/NAME.json}.
 */
@NullMarked
package io.github.dancu.benchmarks;

import org.jspecify.annotations.NullMarked;
