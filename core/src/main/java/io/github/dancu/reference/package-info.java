/**
 * The tables of reference data that travel in the jar, and the one class that reads them.
 *
 * <p>Not exported. Open {@link io.github.dancu.reference.ReferenceTable} first; what the tables hold, where they come from
 * and since when they hold is in {@code docs/reference-data.md}.
 */
@NullMarked
package io.github.dancu.reference;

import org.jspecify.annotations.NullMarked;
