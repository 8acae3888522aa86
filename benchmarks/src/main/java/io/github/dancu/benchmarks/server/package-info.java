/**
 * A server that does to its clients what it is told, byte by byte.
 *
 * <p>Open {@link io.github.dancu.benchmarks.server.LoopbackServer} first.
 */
@NullMarked
package io.github.dancu.benchmarks.server;

import org.jspecify.annotations.NullMarked;
