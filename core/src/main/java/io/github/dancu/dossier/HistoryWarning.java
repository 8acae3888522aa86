package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;
import java.util.Objects;

/**
 * Something odd in the steps of a dossier (<i>cảnh báo về quá trình xử lý</i>); the portal publishes no rules, so it is to be
 * looked at and refuses nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is odd
 * @param step which step, counted from 0
 * @param from the status before it; its own status if it is the first
 * @param to its own status
 */
public record HistoryWarning(Kind kind, int step, Coded<DossierStatus> from, Coded<DossierStatus> to) {
    public HistoryWarning {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    @Override
    public String toString() {
        return "HistoryWarning[step " + step + ", " + kind + ", " + name(from) + " -> " + name(to) + "]";
    }

    private static String name(Coded<DossierStatus> status) {
        return status.meaning().map(DossierStatus::name).orElse("unknown");
    }

    /** What is odd in a step. */
    public enum Kind {
        /** This status is not expected after the one before. */
        UNEXPECTED_TRANSITION,
        /** The portal has no status with this number. */
        UNKNOWN_STATUS,
        /** The step was done before the one that stands before it. */
        TIME_RUNS_BACKWARDS
    }
}
