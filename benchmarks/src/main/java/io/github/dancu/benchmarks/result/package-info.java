/**
 * What was measured, as a file that a program can read.
 *
 * <p>Open {@link io.github.dancu.benchmarks.result.ResultFile} first.
 */
@NullMarked
package io.github.dancu.benchmarks.result;

import org.jspecify.annotations.NullMarked;
