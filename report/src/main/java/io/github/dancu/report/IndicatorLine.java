package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;
import io.github.dancu.cleansing.IndicatorProgress;
import java.util.List;
import java.util.Set;

/**
 * One cleansing indicator as a report prints it.
 *
 * @param inProgress cases said to be in work where neither the list nor the rest of it is stated
 * @param stated the report's own word for the state, or empty
 * @param absent names of the parts the report does not have; their figures are 0
 */
record IndicatorLine(String section, IndicatorProgress progress, Figure inProgress, String stated, Set<String> absent) {
    IndicatorLine {
        absent = Set.copyOf(absent);
    }

    String name() {
        return progress.indicator().name();
    }

    Sum ledger() {
        return new Sum(
                section,
                name(),
                Wording.ASSIGNED,
                Wording.CASES,
                progress.assigned(),
                List.of(
                        new Part(Wording.DONE, progress.done()),
                        new Part(Wording.DECLARED_NONE, progress.declaredNone()),
                        new Part(Wording.REFERRED, progress.referred()),
                        new Part(Wording.REMAINING, progress.remaining())));
    }

    /** Cases in work and settled ones together are on the list; nothing to compare if none is said to be in work. */
    List<Subset> subsets() {
        if (inProgress.equals(Figure.of(0))) {
            return List.of();
        }
        Figure settled = progress.done().plus(progress.declaredNone()).plus(progress.referred());
        return List.of(new Subset(
                section,
                name(),
                Wording.SETTLED_OR_IN_WORK,
                settled.plus(inProgress),
                Wording.ASSIGNED,
                progress.assigned(),
                Wording.CASES));
    }
}
