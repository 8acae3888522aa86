/**
 * Whether an audit log of real size shows what was done to it.
 *
 * <p>Open {@link io.github.dancu.benchmarks.audit.AuditTampering} first.
 */
@NullMarked
package io.github.dancu.benchmarks.audit;

import org.jspecify.annotations.NullMarked;
