package io.github.dancu.dossier;

import io.github.dancu.citizen.Personal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What happened to a dossier (<i>quá trình xử lý hồ sơ</i>): its steps and the rounds of supplementing it, in the order
 * given, which is taken for the order in time.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows how many there are of each.
 *
 * @param steps the steps (<i>tiến độ xử lý</i>)
 * @param supplements the rounds of supplementing it (<i>hồ sơ bổ sung</i>)
 */
@Personal
public record DossierHistory(List<DossierStep> steps, List<SupplementRound> supplements) {
    private static final DossierHistory NONE = new DossierHistory(List.of(), List.of());

    public DossierHistory {
        steps = List.copyOf(steps);
        supplements = List.copyOf(supplements);
    }

    /** Nothing happened yet. */
    public static DossierHistory none() {
        return NONE;
    }

    /**
     * What is odd in the steps: statuses that do not follow on one another, that nobody knows, or times that run backwards.
     * Empty if nothing is; a warning refuses nothing.
     */
    public List<HistoryWarning> warnings(StatusTransitions transitions) {
        return HistoryCheck.of(steps, transitions);
    }

    /**
     * The waits for papers that have ended, as {@link DueDates} deducts them, the earliest first: from the rounds, or without
     * any from the steps. {@link Timeliness} counts the same ones. A wait that goes on is not among them, nor one that ended
     * before it began.
     */
    public List<SupplementWait> waits() {
        return SupplementTime.upTo(LocalDateTime.MAX, this).stream()
                .flatMap(time -> time.ended().stream())
                .toList();
    }

    /** Without what had not happened by a moment. */
    DossierHistory upTo(LocalDateTime moment) {
        return new DossierHistory(
                steps.stream().filter(step -> !step.at().isAfter(moment)).toList(),
                supplements.stream()
                        .filter(round -> !round.requestedAt().isAfter(moment))
                        .map(round -> round.upTo(moment))
                        .toList());
    }

    DossierHistory with(DossierStep step) {
        return new DossierHistory(DossierContents.plus(steps, step), supplements);
    }

    DossierHistory with(SupplementRound round) {
        return new DossierHistory(steps, DossierContents.plus(supplements, round));
    }

    @Override
    public String toString() {
        return "DossierHistory[%d steps, %d supplements]".formatted(steps.size(), supplements.size());
    }
}
