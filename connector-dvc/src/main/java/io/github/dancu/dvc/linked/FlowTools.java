package io.github.dancu.dvc.linked;

import io.github.dancu.dossier.DueDates;
import io.github.dancu.dossier.LinkedStage;
import io.github.dancu.dossier.UncoveredYearException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of all dossiers work with.
 *
 * @param resendAfter how long what was sent in doubt, and does not show, is waited for
 * @param dueByNotice whether the time that the software received a dossier counts, and not the time it was fetched
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
        boolean dueByNotice,
        boolean returnedAtRegistration) {
    LocalDateTime now() {
        return software.now();
    }

    /** Shows nothing of what users put in: intake, desks and journal print themselves as they like. */
    @Override
    public String toString() {
        return "FlowTools" + desks.keySet();
    }

    /** @throws IllegalStateException if the settings have none: of a flow that was built otherwise than before */
    StageDesk desk(LinkedStage stage) {
        return Optional.ofNullable(desks.get(stage))
                .orElseThrow(() -> new IllegalStateException("the flow has no desk for " + stage));
    }

    /**
     * When a dossier is due that was fetched now, or supplemented.
     *
     * @param after when papers were asked for: of a supplement the notice may tell when the dossier came in first
     */
    LocalDateTime dueAt(LinkedNotice notice, @Nullable LocalDateTime after, LocalDateTime now) {
        LocalDateTime from = Optional.of(notice)
                .filter(unused -> dueByNotice)
                .flatMap(LinkedNotice::receivedAt)
                .filter(told -> !told.isAfter(now) && (after == null || told.isAfter(after)))
                .orElse(now);
        return reckoned(from, at -> dueDates.sameDayDue(at).at());
    }

    /** By when the citizen must supply what a system says that it asked for at this time. */
    LocalDateTime supplementDue(LocalDateTime askedAt) {
        return reckoned(askedAt, at -> dueDates.supplementDue(at).at());
    }

    /** A request of this agency for papers. */
    Halt supplement(@Nullable LinkedStage stage, StageOutcome.SupplementNeeded needed, LocalDateTime now) {
        LocalDateTime due = needed.dueAt().orElseGet(() -> supplementDue(now));
        return new Halt(false, stage, needed.reason(), now, due, "", "", "", "", "");
    }

    /** Reckons from a time that another system told, or from now if the calendar has no such year: a wrong year stops no dossier. */
    private LocalDateTime reckoned(LocalDateTime told, UnaryOperator<LocalDateTime> rule) {
        try {
            return rule.apply(told);
        } catch (UncoveredYearException noSuchYear) {
            return rule.apply(now());
        }
    }

    /** A refusal by this agency. */
    static Halt refusal(@Nullable LinkedStage stage, String reason, LocalDateTime now) {
        return new Halt(true, stage, reason, now, null, "", "", "", "", "");
    }
}
