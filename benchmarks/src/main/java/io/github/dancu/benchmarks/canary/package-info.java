/**
 * Every field that a call carries is filled with a text of its own, every failure is made to happen, and everything that can be
 * heard is searched for those texts.
 *
 * <p>Open {@link io.github.dancu.benchmarks.canary.Canary} first.
 */
@NullMarked
package io.github.dancu.benchmarks.canary;

import org.jspecify.annotations.NullMarked;
