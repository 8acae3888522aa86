package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What became of the dossiers (<i>hồ sơ</i>) of one service, or of a whole group if it is the group's total.
 *
 * @param requestedBefore of the received ones, those that were requested before the period
 */
record DossierLine(
        String section,
        String group,
        String service,
        boolean total,
        Figure requested,
        Figure requestedBefore,
        Figure received,
        Figure resolved,
        Figure returned,
        Figure late,
        Map<String, Figure> breakdown,
        Map<String, Figure> lateBreakdown) {

    String subject() {
        return total ? group + " (" + service + ")" : service;
    }

    /** What can have been resolved: if that is not stated, no more than was received and not returned. */
    Figure possiblyResolved() {
        return resolved.isKnown() ? resolved : rest(returned);
    }

    Figure possiblyReturned() {
        return returned.isKnown() ? returned : rest(resolved);
    }

    Flow flow() {
        return new Flow(
                section,
                subject(),
                Wording.RECEIVED,
                received,
                Wording.DOSSIERS,
                Wording.RESOLVED,
                List.of(resolved),
                Wording.DOSSIERS,
                returned,
                late);
    }

    List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        if (!breakdown.isEmpty()) {
            sums.add(sum(Wording.RECEIVED, received, breakdown));
        }
        if (!lateBreakdown.isEmpty()) {
            sums.add(sum(Wording.LATE, late, lateBreakdown));
        }
        return sums;
    }

    List<Subset> subsets() {
        return List.of(
                new Subset(
                        section,
                        subject(),
                        Wording.RECEIVED,
                        received,
                        requestedBefore.atLeast() > 0 ? Wording.REQUESTED_OR_BEFORE : Wording.REQUESTED,
                        requested.plus(requestedBefore),
                        Wording.DOSSIERS),
                new Subset(section, subject(), Wording.LATE, late, Wording.RECEIVED, received, Wording.DOSSIERS));
    }

    private Sum sum(String name, Figure whole, Map<String, Figure> parts) {
        return new Sum(
                section,
                subject(),
                name,
                Wording.DOSSIERS,
                whole,
                parts.entrySet().stream()
                        .map(part -> new Part(part.getKey(), part.getValue()))
                        .toList());
    }

    private Figure rest(Figure other) {
        return Figure.atMost(Math.max(0, received.atMost() - other.atLeast()));
    }
}
