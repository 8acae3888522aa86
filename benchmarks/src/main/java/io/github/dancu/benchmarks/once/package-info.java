/**
 * Whether a write takes effect once, as the server sees it: real sockets that break at every moment of a call.
 *
 * <p>Open {@link io.github.dancu.benchmarks.once.Moment} first.
 */
@NullMarked
package io.github.dancu.benchmarks.once;

import org.jspecify.annotations.NullMarked;
