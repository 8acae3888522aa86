/**
 * Bean Validation constraints for users' own forms and records: numbers, names, dates and codes as people type them.
 *
 * <p>Open {@link io.github.dancu.validation.CitizenNumber} first. Messages are in Vietnamese and English; no expression
 * language is needed, and no message holds a value. Needs {@code jakarta.validation-api} 3.0 or later and a validator, which
 * the user brings.
 */
@NullMarked
package io.github.dancu.validation;

import org.jspecify.annotations.NullMarked;
