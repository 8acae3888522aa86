package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.LinkedStage;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Why a dossier does not go on: papers are missing, or somebody refuses.
 *
 * @param refusal otherwise a supplement
 * @param stage whose word it is; {@code null} for the one-stop office
 * @param mark tells one request of the civil-status system from the next
 */
@Personal
record Halt(
        boolean refusal,
        @Nullable LinkedStage stage,
        String reason,
        LocalDateTime at,
        @Nullable LocalDateTime dueAt,
        String handler,
        String title,
        String department,
        String note,
        String mark) {
    @Override
    public String toString() {
        return "Halt[" + (refusal ? "refusal" : "supplement") + "]";
    }
}
