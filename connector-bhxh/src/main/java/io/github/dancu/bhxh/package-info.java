/**
 * Health insurance (<i>bảo hiểm y tế</i>): the claim-review gateway's check of a patient's card.
 *
 * <p>Open {@link io.github.dancu.bhxh.BhxhClient} first.
 */
@NullMarked
package io.github.dancu.bhxh;

import org.jspecify.annotations.NullMarked;
