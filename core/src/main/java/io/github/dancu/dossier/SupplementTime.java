package io.github.dancu.dossier;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time in which the office waits for papers of the applicant; without an end as long as they are missing. */
record SupplementTime(LocalDateTime from, @Nullable LocalDateTime until) {
    /** Those that began up to {@code end}, in order: from the rounds if there are any, or else from the steps. */
    static List<SupplementTime> upTo(LocalDateTime end, DossierHistory history) {
        List<SupplementTime> waits = history.supplements().isEmpty()
                ? inSteps(history.steps())
                : history.supplements().stream()
                        .map(round -> new SupplementTime(
                                round.requestedAt(), round.suppliedAt().orElse(null)))
                        .toList();
        return waits.stream()
                .filter(wait -> !wait.from.isAfter(end))
                .sorted(Comparator.comparing(SupplementTime::from))
                .toList();
    }

    /** The wait, once it is over. */
    Optional<SupplementWait> ended() {
        return until == null || until.isBefore(from) ? Optional.empty() : Optional.of(new SupplementWait(from, until));
    }

    /** How long they took between receipt and end; what overlaps counts once, and an open one not at all. */
    static Duration total(List<SupplementTime> waits, LocalDateTime received, LocalDateTime end) {
        Duration total = Duration.ZERO;
        LocalDateTime counted = received;
        for (SupplementTime wait : waits) {
            if (wait.until != null) {
                LocalDateTime from = later(wait.from, counted);
                LocalDateTime until = wait.until.isAfter(end) ? end : wait.until;
                if (until.isAfter(from)) {
                    total = total.plus(Duration.between(from, until));
                    counted = until;
                }
            }
        }
        return total;
    }

    /** Steps within one wait are no new request. */
    private static List<SupplementTime> inSteps(List<DossierStep> steps) {
        List<SupplementTime> waits = new ArrayList<>();
        LocalDateTime since = null;
        for (DossierStep step : steps) {
            boolean waiting = step.status().means(DossierStatus.SUPPLEMENT_REQUESTED);
            if (waiting && since == null) {
                since = step.at();
            } else if (!waiting && since != null) {
                waits.add(new SupplementTime(since, step.at()));
                since = null;
            }
        }
        if (since != null) {
            waits.add(new SupplementTime(since, null));
        }
        return waits;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
