/**
 * Short programs that use dancu as its users do, against simulated systems.
 *
 * <p>Open {@link io.github.dancu.examples.MainJob} first.
 */
@NullMarked
package io.github.dancu.examples;

import org.jspecify.annotations.NullMarked;
