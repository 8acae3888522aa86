package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.figures.Judgement.Reason;

/** The formula of an indicator that counts dossiers, for one dossier received in the period. */
@FunctionalInterface
interface DossierIndicator {
    Reason reason(Dossier dossier, Standing standing, IndicatorRules rules);
}
