/**
 * Callers, lines and systems in bad weather, in virtual time: what each way of calling brings its callers and costs the
 * system.
 *
 * <p>Open {@link io.github.dancu.benchmarks.simulation.Weathers} first.
 */
@NullMarked
package io.github.dancu.benchmarks.simulation;

import org.jspecify.annotations.NullMarked;
