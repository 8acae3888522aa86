package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares each step of a dossier with the one before it. */
final class HistoryCheck {
    private HistoryCheck() {}

    static List<HistoryWarning> of(List<DossierStep> steps, StatusTransitions transitions) {
        List<HistoryWarning> warnings = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            DossierStep step = steps.get(i);
            DossierStep before = steps.get(Math.max(0, i - 1));
            Coded<DossierStatus> from = before.status();
            Coded<DossierStatus> to = step.status();
            if (to.meaning().isEmpty()) {
                warnings.add(new HistoryWarning(HistoryWarning.Kind.UNKNOWN_STATUS, i, from, to));
            } else if (!allowed(from.meaning(), to.meaning().get(), transitions)) {
                warnings.add(new HistoryWarning(HistoryWarning.Kind.UNEXPECTED_TRANSITION, i, from, to));
            }
            if (step.at().isBefore(before.at())) {
                warnings.add(new HistoryWarning(HistoryWarning.Kind.TIME_RUNS_BACKWARDS, i, from, to));
            }
        }
        return List.copyOf(warnings);
    }

    /** Nothing can be said of what follows on an unknown status. */
    private static boolean allowed(Optional<DossierStatus> from, DossierStatus to, StatusTransitions transitions) {
        return from.map(known -> transitions.allows(known, to)).orElse(true);
    }
}
