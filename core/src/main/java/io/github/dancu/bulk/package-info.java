/**
 * Many calls, one for each row of a list, over a line that breaks (<i>rà soát hàng loạt</i>): what was done outlives a kill.
 *
 * <p>Open {@link io.github.dancu.bulk.BulkRun} first.
 */
@NullMarked
package io.github.dancu.bulk;

import org.jspecify.annotations.NullMarked;
