package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.LinkedStage;
import java.util.List;
import java.util.Objects;

/**
 * What an agency is asked to do for a linked dossier (<i>yêu cầu chuyển cơ quan tiếp theo</i>), with all that is known so far.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows the key.
 *
 * @param key the same whenever the same thing is asked, and never that of another: the linked code, the stage, and the attempt
 * @param stage what is asked for
 * @param code the code that the one-stop office gave the dossier
 * @param dossier the citizen's form and files
 * @param registration the birth or death as it was registered
 * @param finished the stages that are done, in order, the registration first
 */
@Personal
public record StageRequest(
        String key,
        LinkedStage stage,
        DossierCode code,
        LinkedDossier dossier,
        CivilStatusResult registration,
        List<FinishedStage> finished) {
    public StageRequest {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(registration, "registration");
        finished = List.copyOf(finished);
    }

    @Override
    public String toString() {
        return "StageRequest[" + LoggedId.masked(key) + "]";
    }
}
