/**
 * A bulk run whose program is killed, over a line that comes and goes.
 *
 * <p>Open {@link io.github.dancu.benchmarks.bulk.KilledBulkRun} first.
 */
@NullMarked
package io.github.dancu.benchmarks.bulk;

import org.jspecify.annotations.NullMarked;
