package io.github.dancu.dossier;

import io.github.dancu.dossier.Timeliness.Basis;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The end of a dossier by the indicators' order: done, result returned, then stopped, not accepted or withdrawn. */
record DossierEnd(Basis basis, @Nullable LocalDateTime time) {
    /** Empty if the dossier has not ended; without a time if it has, and nothing says when. */
    static Optional<DossierEnd> of(Dossier dossier) {
        DossierDates dates = dossier.dates();
        boolean handled = dossier.status().isHandled();
        return dates.finishedAt()
                .or(() -> handled ? stepTo(DossierStatus.DONE, dossier) : Optional.empty())
                .map(time -> new DossierEnd(Basis.DONE, time))
                .or(() -> dates.returnedAt()
                        .or(() -> handled ? stepTo(DossierStatus.RESULT_RETURNED, dossier) : Optional.empty())
                        .map(time -> new DossierEnd(Basis.RESULT_RETURNED, time)))
                .or(() -> otherEnd(dossier));
    }

    private static Optional<DossierEnd> otherEnd(Dossier dossier) {
        return switch (dossier.status()) {
            case STOPPED ->
                Optional.of(ended(
                        Basis.STOPPED, stepTo(DossierStatus.STOPPED, dossier).orElse(null)));
            case WITHDRAWN ->
                Optional.of(ended(
                        Basis.WITHDRAWN,
                        stepTo(DossierStatus.WITHDRAWN, dossier).orElse(null)));
            case NOT_ACCEPTED ->
                Optional.of(ended(
                        Basis.NOT_ACCEPTED,
                        dossier.dates()
                                .refusedAt()
                                .or(() -> stepTo(DossierStatus.NOT_ACCEPTED, dossier))
                                .orElse(null)));
            case DONE, RESULT_RETURNED -> Optional.of(ended(Basis.DONE, null));
            case NEW, ACCEPTED, IN_PROGRESS, SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED -> Optional.empty();
        };
    }

    private static DossierEnd ended(Basis basis, @Nullable LocalDateTime time) {
        return new DossierEnd(time == null ? Basis.END_UNKNOWN : basis, time);
    }

    /** The last step that led to a status. */
    private static Optional<LocalDateTime> stepTo(DossierStatus status, Dossier dossier) {
        return dossier.history().steps().stream()
                .filter(step -> step.status().means(status))
                .map(DossierStep::at)
                .reduce((earlier, later) -> later);
    }
}
