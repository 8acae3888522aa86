/**
 * Where a code of the state points to.
 *
 * <p>Open {@link io.github.dancu.place.FacilityCode} first.
 */
@NullMarked
package io.github.dancu.place;

import org.jspecify.annotations.NullMarked;
