/**
 * Whether insurance records are told from population records by what they mean: what is wrong in them is told, and another
 * spelling is no fault.
 *
 * <p>Open {@link io.github.dancu.benchmarks.reconciliation.BhxhReconciliation} first.
 */
@NullMarked
package io.github.dancu.benchmarks.reconciliation;

import org.jspecify.annotations.NullMarked;
