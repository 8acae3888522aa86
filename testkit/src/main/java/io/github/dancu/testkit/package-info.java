/**
 * The three systems, simulated with state on a loopback port over a line that can be broken, and the synthetic people they
 * know.
 *
 * <p>Open {@link io.github.dancu.testkit.CsdlSimulator} first, then {@link io.github.dancu.testkit.SimulatedLine}.
 */
@NullMarked
package io.github.dancu.testkit;

import org.jspecify.annotations.NullMarked;
