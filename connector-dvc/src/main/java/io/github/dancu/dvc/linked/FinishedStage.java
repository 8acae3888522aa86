package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.LinkedStage;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;

/**
 * A part of a linked dossier that stands (<i>thủ tục thành phần đã hoàn thành</i>), whatever becomes of the rest.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows the stage alone.
 *
 * @param stage which part
 * @param finishedAt when the flow learned that it was done, Vietnamese civil time
 * @param reference what it is known by at the agency: of a registration its number, of others what their desk said; may be empty
 * @param facts what else the agency said; of a registration who registered it
 */
@Personal
public record FinishedStage(LinkedStage stage, LocalDateTime finishedAt, String reference, Map<String, String> facts) {
    public FinishedStage {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(finishedAt, "finishedAt");
        Objects.requireNonNull(reference, "reference");
        facts = Map.copyOf(facts);
    }

    @Override
    public String toString() {
        return "FinishedStage[" + stage + "]";
    }
}
