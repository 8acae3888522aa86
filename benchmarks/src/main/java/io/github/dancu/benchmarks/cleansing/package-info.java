/**
 * Whether the rules of the programme find what is planted in an invented register, and nothing else.
 *
 * <p>Open {@link io.github.dancu.benchmarks.cleansing.CleansingRules} first.
 */
@NullMarked
package io.github.dancu.benchmarks.cleansing;

import org.jspecify.annotations.NullMarked;
