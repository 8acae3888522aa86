/**
 * Where a code of the state points to: the administrative units of Vietnam with the days their codes meant them, and health
 * facilities.
 *
 * <p>Open {@link io.github.dancu.place.AdministrativeUnits} first.
 */
@NullMarked
package io.github.dancu.place;

import org.jspecify.annotations.NullMarked;
