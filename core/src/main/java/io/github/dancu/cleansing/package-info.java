/**
 * How registers are made correct, complete, clean and live (<i>đúng, đủ, sạch, sống</i>): the indicators of that work, and
 * insurance records compared with the population database.
 *
 * <p>Open {@link io.github.dancu.cleansing.IndicatorProgress} and {@link io.github.dancu.cleansing.Reconciler} first.
 */
@NullMarked
package io.github.dancu.cleansing;

import org.jspecify.annotations.NullMarked;
