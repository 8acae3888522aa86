/**
 * What was done so far, so that work which was cut off goes on where it stood.
 *
 * <p>Open {@link io.github.dancu.journal.Journal} first.
 */
@NullMarked
package io.github.dancu.journal;

import org.jspecify.annotations.NullMarked;
