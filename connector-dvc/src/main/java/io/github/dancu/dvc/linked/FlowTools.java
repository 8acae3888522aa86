package io.github.dancu.dvc.linked;

import io.github.dancu.dossier.DueDates;
import io.github.dancu.dossier.LinkedStage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of all dossiers work with.
 *
 * @param resendAfter how long a hand-over that the civil-status system does not show is waited for
 * @param returnedAtRegistration whether the result is returned before the later stages
 */
record FlowTools(
        LinkedSoftwareClient software,
        JusticeClient justice,
        FlowStore store,
        Intake intake,
        Map<LinkedStage, StageDesk> desks,
        DueDates dueDates,
        Duration resendAfter,
        boolean returnedAtRegistration) {
    LocalDateTime now() {
        return software.now();
    }

    /** @throws IllegalStateException if the settings have none: of a flow that was built otherwise than before */
    StageDesk desk(LinkedStage stage) {
        return Optional.ofNullable(desks.get(stage))
                .orElseThrow(() -> new IllegalStateException("the flow has no desk for " + stage));
    }

    /** A request of this agency for papers. */
    Halt supplement(@Nullable LinkedStage stage, StageOutcome.SupplementNeeded needed, LocalDateTime now) {
        LocalDateTime due =
                needed.dueAt().orElseGet(() -> dueDates.supplementDue(now).at());
        return new Halt(false, stage, needed.reason(), now, due, "", "", "", "", "");
    }

    /** A refusal by this agency. */
    static Halt refusal(@Nullable LinkedStage stage, String reason, LocalDateTime now) {
        return new Halt(true, stage, reason, now, null, "", "", "", "", "");
    }
}
