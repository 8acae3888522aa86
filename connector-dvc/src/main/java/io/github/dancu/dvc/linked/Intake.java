package io.github.dancu.dvc.linked;

import io.github.dancu.audit.AccessContext;

/**
 * What the one-stop office decides about a dossier before it is handed over (<i>kiểm tra, tiếp nhận hồ sơ tại bộ phận một cửa</i>).
 * Thread-safe.
 */
@FunctionalInterface
public interface Intake {
    /**
     * Looks at a dossier, or at what the citizen supplied. It changes nothing, and may be asked about the same dossier again.
     *
     * @return done to accept it; waiting while no officer has decided
     */
    StageOutcome examine(AccessContext access, LinkedDossier dossier);

    /** Accepts a dossier in which nothing was found to be wrong, and leaves any other waiting for an officer. */
    static Intake ofReadableDossiers() {
        return (access, dossier) -> dossier.findings().isEmpty() ? StageOutcome.done("") : StageOutcome.waiting();
    }
}
