/**
 * How an unstable system is called: within a deadline, again only where that is safe, and not at all while it is down.
 *
 * <p>Open {@link io.github.dancu.resilience.Guard} first. The package knows neither people nor HTTP.
 */
@NullMarked
package io.github.dancu.resilience;

import org.jspecify.annotations.NullMarked;
