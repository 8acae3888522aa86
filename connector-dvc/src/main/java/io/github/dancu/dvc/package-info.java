/**
 * The public-service portal (<i>Cổng Dịch vụ công quốc gia</i>): submitting a dossier, and asking whether it arrived.
 *
 * <p>Open {@link io.github.dancu.dvc.DvcClient} first.
 */
@NullMarked
package io.github.dancu.dvc;

import org.jspecify.annotations.NullMarked;
