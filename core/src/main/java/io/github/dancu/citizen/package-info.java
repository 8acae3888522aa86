/**
 * What the state's data says about a person: numbers, names, dates and the record that holds them.
 *
 * <p>Open {@link io.github.dancu.citizen.Citizen} first, then {@link io.github.dancu.citizen.CitizenId}.
 */
@NullMarked
package io.github.dancu.citizen;

import org.jspecify.annotations.NullMarked;
