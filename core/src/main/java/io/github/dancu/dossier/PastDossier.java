package io.github.dancu.dossier;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A dossier as it stood at a moment after its receipt, by everything that is dated in it. */
final class PastDossier {
    private final Dossier now;
    private final LocalDateTime moment;
    private final List<Happened> events;

    PastDossier(Dossier now, LocalDateTime moment) {
        this.now = now;
        this.moment = moment;
        this.events = events(now);
    }

    Dossier dossier() {
        if (events.stream().noneMatch(this::isLater)) {
            return now;
        }
        DossierStatus status = status();
        Dossier.Builder then = now.toBuilder()
                .status(status)
                .dates(now.dates().upTo(moment))
                .history(now.history().upTo(moment));
        dueBeforeLaterRounds().ifPresent(then::dueAt);
        if (!hasEnded(status) && endedSince()) {
            then.contents(now.contents().withoutResults());
        }
        return then.build();
    }

    private DossierStatus status() {
        DossierStatus status = DossierStatus.ACCEPTED;
        for (Happened event : events) {
            // The end of handling is stated of dossiers that came to nothing, too, and makes nothing of them.
            boolean says = !isLater(event) && !(event.isBareDate() && status.isEndedOtherwise());
            if (says && event.ledTo() != null) {
                status = event.ledTo();
            }
        }
        return status;
    }

    private boolean endedSince() {
        return hasEnded(now.status()) || events.stream().anyMatch(event -> event.isBareDate() && isLater(event));
    }

    /** A round moves the due time when its papers are there. */
    private Optional<LocalDateTime> dueBeforeLaterRounds() {
        return now.history().supplements().stream()
                .filter(round -> round.suppliedAt().orElse(round.requestedAt()).isAfter(moment))
                .filter(round -> round.newDueAt().isPresent())
                .min(Comparator.comparing(SupplementRound::requestedAt))
                .flatMap(SupplementRound::oldDueAt)
                .filter(due -> !due.isBefore(now.receivedAt()));
    }

    private boolean isLater(Happened event) {
        return event.at().isAfter(moment);
    }

    private static boolean hasEnded(DossierStatus status) {
        return status.isHandled() || status.isEndedOtherwise();
    }

    /** In order; of what happened at once the steps come last, for they state the status. */
    private static List<Happened> events(Dossier dossier) {
        List<Happened> events = new ArrayList<>();
        for (SupplementRound round : dossier.history().supplements()) {
            events.add(new Happened(round.requestedAt(), DossierStatus.SUPPLEMENT_REQUESTED, false));
            round.suppliedAt().ifPresent(at -> events.add(new Happened(at, DossierStatus.IN_PROGRESS, false)));
        }
        DossierDates dates = dossier.dates();
        dates.refusedAt().ifPresent(at -> events.add(bareDate(at, DossierStatus.NOT_ACCEPTED)));
        dates.finishedAt().ifPresent(at -> events.add(bareDate(at, finishedAs(dossier))));
        dates.returnedAt().ifPresent(at -> events.add(bareDate(at, DossierStatus.RESULT_RETURNED)));
        dossier.history()
                .steps()
                .forEach(step -> events.add(
                        new Happened(step.at(), step.status().meaning().orElse(null), false)));
        events.sort(Comparator.comparing(Happened::at));
        return events;
    }

    /** An end that nothing else dates is dated by the end of handling. */
    private static DossierStatus finishedAs(Dossier dossier) {
        DossierStatus now = dossier.status();
        boolean isDated = dossier.history().steps().stream()
                        .anyMatch(step -> step.status().means(now))
                || (now == DossierStatus.NOT_ACCEPTED
                        && dossier.dates().refusedAt().isPresent());
        return now.isEndedOtherwise() && !isDated ? now : DossierStatus.DONE;
    }

    private static Happened bareDate(LocalDateTime at, DossierStatus ledTo) {
        return new Happened(at, ledTo, true);
    }

    /**
     * Something dated.
     *
     * @param ledTo the status that it led to, or {@code null} if nobody knows that status
     * @param isBareDate whether a date of the dossier says so, and no step and no round
     */
    private record Happened(LocalDateTime at, @Nullable DossierStatus ledTo, boolean isBareDate) {}
}
