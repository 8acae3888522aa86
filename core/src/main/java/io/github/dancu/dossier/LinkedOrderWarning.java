package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;
import java.util.Objects;

/**
 * A place at which a linked dossier left the required order (<i>cảnh báo sai trình tự trạng thái</i>). A warning to look at,
 * never a reason to refuse the dossier.
 *
 * <p>Immutable and thread-safe.
 *
 * @param position the place in the history, from 0
 * @param kind what is odd
 * @param status the status at that place
 */
public record LinkedOrderWarning(int position, Kind kind, Coded<LinkedStatus> status) {
    /** What can be odd about a status. */
    public enum Kind {
        /** The status is not one we know. */
        UNKNOWN_STATUS,
        /** The history does not begin with the first status of the order. */
        WRONG_START,
        /** The status is known but has no place in the order. */
        NOT_IN_ORDER,
        /** A status of the order was left out. */
        STEP_SKIPPED,
        /** A status came again after a later one. */
        STEP_BACK,
        /** A supplement or a refusal came after the registration was complete. */
        AFTER_REGISTRATION,
        /** A status came after the dossier had ended. */
        AFTER_END
    }

    public LinkedOrderWarning {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
    }
}
