/**
 * The indicators by which a register is made correct, complete, clean and live (<i>đúng, đủ, sạch, sống</i>).
 *
 * <p>Open {@link io.github.dancu.cleansing.IndicatorProgress} first.
 */
@NullMarked
package io.github.dancu.cleansing;

import org.jspecify.annotations.NullMarked;
