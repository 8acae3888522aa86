/**
 * The work that findings make: cases that wards settle, with everything that was ever decided about them, and the ledger of it.
 *
 * <p>Open {@link io.github.dancu.cleansing.cases.CaseBook} first.
 */
@NullMarked
package io.github.dancu.cleansing.cases;

import org.jspecify.annotations.NullMarked;
