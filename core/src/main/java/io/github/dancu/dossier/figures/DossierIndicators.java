package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.figures.Judgement.Reason;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Which formula counts for which indicator. */
final class DossierIndicators {
    private static final Map<ServiceIndicator, DossierIndicator> ALL = formulas();

    private DossierIndicators() {}

    static Map<ServiceIndicator, DossierIndicator> all() {
        return ALL;
    }

    private static Map<ServiceIndicator, DossierIndicator> formulas() {
        Map<ServiceIndicator, DossierIndicator> formulas = new EnumMap<>(ServiceIndicator.class);
        formulas.put(
                ServiceIndicator.SYNCHRONISED,
                (dossier, standing, rules) ->
                        rules.isSynchronised(dossier) ? Reason.SYNCHRONISED : Reason.NOT_SYNCHRONISED);
        formulas.put(ServiceIndicator.ON_TIME, TimeFormulas::onTime);
        formulas.put(ServiceIndicator.SUBMITTED_ONLINE, OnlineFormulas::submitted);
        formulas.put(ServiceIndicator.PAID_ONLINE, OnlineFormulas::paid);
        formulas.put(ServiceIndicator.ELECTRONIC_RESULT, PaperFormulas::electronicResult);
        formulas.put(ServiceIndicator.DIGITISED, PaperFormulas::digitised);
        formulas.put(ServiceIndicator.DIGITISED_DATA_USED, PaperFormulas::digitisedDataUsed);
        formulas.put(ServiceIndicator.SHARED_FOR_REUSE, PaperFormulas::shared);
        formulas.put(ServiceIndicator.POPULATION_DATABASE_USED, PaperFormulas::populationDatabase);
        formulas.put(ServiceIndicator.SATISFACTION, TimeFormulas::satisfaction);
        return Collections.unmodifiableMap(formulas);
    }
}
