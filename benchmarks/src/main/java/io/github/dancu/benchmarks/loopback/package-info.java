/**
 * What a whole call costs beside the same request with nothing but an HTTP client and a JSON library, over loopback.
 *
 * <p>Open {@link io.github.dancu.benchmarks.loopback.LookupOverLoopback} first.
 */
@NullMarked
package io.github.dancu.benchmarks.loopback;

import org.jspecify.annotations.NullMarked;
