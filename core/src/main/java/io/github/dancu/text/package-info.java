/**
 * How identifiers look as text: ASCII digits, and what a person types around them; and words whose spelling does not matter.
 *
 * <p>Not exported. Open {@link io.github.dancu.text.TypedText} first.
 */
@NullMarked
package io.github.dancu.text;

import org.jspecify.annotations.NullMarked;
