/**
 * What decides for the constraints; made by the validator, never by users.
 *
 * <p>Not exported. Open {@link io.github.dancu.validation.check.TextCheck} first.
 */
@NullMarked
package io.github.dancu.validation.check;

import org.jspecify.annotations.NullMarked;
