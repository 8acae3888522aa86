package io.github.dancu.dossier;

import io.github.dancu.dossier.LinkedOrderWarning.Kind;
import java.util.List;
import java.util.Optional;

/** Where a dossier stands on the way through its statuses. Belongs to one check; not thread-safe. */
final class LinkedWalk {
    private final List<LinkedStatus> steps;
    private int at = -1;
    private boolean begun;
    private boolean refused;

    LinkedWalk(List<LinkedStatus> steps) {
        this.steps = steps;
    }

    /** Takes a known status; at most one thing is odd about it. */
    Optional<Kind> next(LinkedStatus status) {
        int to = steps.indexOf(status);
        Optional<Kind> odd = judge(status, to);
        begun = true;
        refused = status == LinkedStatus.REFUSED;
        at = to >= 0 ? to : at;
        return odd;
    }

    private Optional<Kind> judge(LinkedStatus status, int to) {
        if (refused) {
            return status == LinkedStatus.REFUSED ? Optional.empty() : Optional.of(Kind.AFTER_END);
        }
        if (at == steps.size() - 1 && to != at) {
            return Optional.of(Kind.AFTER_END);
        }
        if (!begun) {
            return to == 0 ? Optional.empty() : Optional.of(Kind.WRONG_START);
        }
        if (to < 0) {
            return aside(status);
        }
        if (to < at) {
            return Optional.of(Kind.STEP_BACK);
        }
        return to > at + 1 ? Optional.of(Kind.STEP_SKIPPED) : Optional.empty();
    }

    private Optional<Kind> aside(LinkedStatus status) {
        if (!LinkedOrder.ASIDE.contains(status)) {
            return Optional.of(Kind.NOT_IN_ORDER);
        }
        return registered() ? Optional.of(Kind.AFTER_REGISTRATION) : Optional.empty();
    }

    private boolean registered() {
        int registration = steps.indexOf(LinkedStatus.REGISTERED);
        return registration >= 0 && at >= registration;
    }
}
