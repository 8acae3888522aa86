package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The order in which a linked dossier passes its statuses (<i>trình tự trạng thái hồ sơ liên thông</i>), and the check of a
 * history against it.
 *
 * <p>1, 3, 7, 4, 5 are required in this order. A supplement (2) or refusal (6) may come between until the registration is
 * complete, and after a supplement the dossier goes on where it stood: this part is inferred. The same status twice in a row
 * is no finding, systems report it again. Immutable and thread-safe.
 */
public final class LinkedOrder {
    static final Set<LinkedStatus> ASIDE = Set.of(LinkedStatus.SUPPLEMENT_REQUESTED, LinkedStatus.REFUSED);
    private static final LinkedOrder STANDARD = new LinkedOrder(List.of(
            LinkedStatus.RECEIVED,
            LinkedStatus.ACCEPTED,
            LinkedStatus.SENT_TO_JUSTICE,
            LinkedStatus.REGISTERED,
            LinkedStatus.RESULT_RETURNED));

    private final List<LinkedStatus> steps;

    private LinkedOrder(List<LinkedStatus> steps) {
        this.steps = steps;
    }

    /** The published order: 1, 3, 7, 4, 5. */
    public static LinkedOrder standard() {
        return STANDARD;
    }

    /**
     * Another order, for a system that was agreed on otherwise.
     *
     * @throws IllegalArgumentException if it is empty, holds a status twice, or holds supplement or refusal, which have no
     *     fixed place
     */
    public static LinkedOrder of(List<LinkedStatus> steps) {
        List<LinkedStatus> copy = List.copyOf(steps);
        if (copy.isEmpty()
                || copy.stream().distinct().count() < copy.size()
                || copy.stream().anyMatch(ASIDE::contains)) {
            throw new IllegalArgumentException(
                    "an order has at least one status, each once, and neither supplement nor refusal");
        }
        return new LinkedOrder(copy);
    }

    /** The required statuses in order. */
    public List<LinkedStatus> steps() {
        return steps;
    }

    /** What is odd about a history, the oldest status first; empty if nothing is. Never throws. */
    public List<LinkedOrderWarning> check(List<Coded<LinkedStatus>> history) {
        List<LinkedOrderWarning> warnings = new ArrayList<>();
        LinkedWalk walk = new LinkedWalk(steps);
        for (int i = 0; i < history.size(); i++) {
            Coded<LinkedStatus> status = history.get(i);
            int position = i;
            status.meaning()
                    .map(walk::next)
                    .orElse(Optional.of(LinkedOrderWarning.Kind.UNKNOWN_STATUS))
                    .ifPresent(kind -> warnings.add(new LinkedOrderWarning(position, kind, status)));
        }
        return List.copyOf(warnings);
    }
}
