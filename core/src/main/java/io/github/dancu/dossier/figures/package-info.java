/**
 * What dossiers add up to: the table of a progress report, the service indicators of QĐ 766/QĐ-TTg, and how much comes in on
 * line.
 *
 * <p>Open {@link io.github.dancu.dossier.figures.DossierTable} and
 * {@link io.github.dancu.dossier.figures.ServiceIndicators} first.
 */
@NullMarked
package io.github.dancu.dossier.figures;

import org.jspecify.annotations.NullMarked;
