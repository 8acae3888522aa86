package io.github.dancu.dossier;

import static io.github.dancu.dossier.DossierStatus.ACCEPTED;
import static io.github.dancu.dossier.DossierStatus.DONE;
import static io.github.dancu.dossier.DossierStatus.IN_PROGRESS;
import static io.github.dancu.dossier.DossierStatus.NEW;
import static io.github.dancu.dossier.DossierStatus.NOT_ACCEPTED;
import static io.github.dancu.dossier.DossierStatus.PAYMENT_REQUESTED;
import static io.github.dancu.dossier.DossierStatus.RESULT_RETURNED;
import static io.github.dancu.dossier.DossierStatus.STOPPED;
import static io.github.dancu.dossier.DossierStatus.SUPPLEMENT_REQUESTED;
import static io.github.dancu.dossier.DossierStatus.WITHDRAWN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which status of a dossier is expected after which (<i>chuyển trạng thái hồ sơ</i>).
 *
 * <p>The portal publishes no such rules. The default is inferred from what the statuses mean, and an agency may configure its
 * own; what is not expected is a warning, never an error. Immutable and thread-safe.
 */
public final class StatusTransitions {
    private static final StatusTransitions DEFAULTS = builder()
            .allow(NEW, ACCEPTED, NOT_ACCEPTED, SUPPLEMENT_REQUESTED, WITHDRAWN)
            .allow(ACCEPTED, IN_PROGRESS, WITHDRAWN)
            .allow(IN_PROGRESS, SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED, STOPPED, DONE, WITHDRAWN)
            .allow(SUPPLEMENT_REQUESTED, IN_PROGRESS, WITHDRAWN, STOPPED)
            .allow(PAYMENT_REQUESTED, IN_PROGRESS, WITHDRAWN)
            .allow(DONE, RESULT_RETURNED, WITHDRAWN)
            .build();

    private final Map<DossierStatus, Set<DossierStatus>> allowed;

    private StatusTransitions(Map<DossierStatus, Set<DossierStatus>> allowed) {
        this.allowed = copy(allowed);
    }

    /**
     * The transitions that the statuses suggest, not confirmed: 1 to 2, 3, 5; 2 to 4; 4 to 5, 6, 8, 9; 5 to 4, 8; 6 to 4; 9 to
     * 10; and any of these six to 7. Nothing follows on 3, 7, 8 and 10.
     */
    public static StatusTransitions ofDefaults() {
        return DEFAULTS;
    }

    /** Starts transitions of which none is expected. */
    public static Builder builder() {
        return new Builder(new EnumMap<>(DossierStatus.class));
    }

    /** Starts with these transitions. */
    public Builder toBuilder() {
        return new Builder(copy(allowed));
    }

    /** Whether {@code to} is expected after {@code from}; staying in a status always is. */
    public boolean allows(DossierStatus from, DossierStatus to) {
        Objects.requireNonNull(to, "to");
        return from == to || after(from).contains(to);
    }

    /** Whether nothing is expected after this status. */
    public boolean isTerminal(DossierStatus status) {
        return after(status).isEmpty();
    }

    private Set<DossierStatus> after(DossierStatus from) {
        return allowed.getOrDefault(Objects.requireNonNull(from, "from"), Set.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatusTransitions that && allowed.equals(that.allowed);
    }

    @Override
    public int hashCode() {
        return allowed.hashCode();
    }

    @Override
    public String toString() {
        return "StatusTransitions" + allowed;
    }

    private static Map<DossierStatus, Set<DossierStatus>> copy(Map<DossierStatus, Set<DossierStatus>> transitions) {
        Map<DossierStatus, Set<DossierStatus>> copy = new EnumMap<>(DossierStatus.class);
        transitions.forEach((from, after) -> {
            if (!after.isEmpty()) {
                copy.put(from, EnumSet.copyOf(after));
            }
        });
        return copy;
    }

    /** Collects transitions. Not thread-safe. */
    public static final class Builder {
        private final Map<DossierStatus, Set<DossierStatus>> allowed;

        private Builder(Map<DossierStatus, Set<DossierStatus>> allowed) {
            this.allowed = allowed;
        }

        /** Expects {@code first} and each of {@code more} after {@code from}. */
        public Builder allow(DossierStatus from, DossierStatus first, DossierStatus... more) {
            after(from).addAll(EnumSet.of(first, more));
            return this;
        }

        /** Expects neither {@code first} nor any of {@code more} after {@code from}. */
        public Builder forbid(DossierStatus from, DossierStatus first, DossierStatus... more) {
            after(from).removeAll(EnumSet.of(first, more));
            return this;
        }

        /** The transitions. */
        public StatusTransitions build() {
            return new StatusTransitions(allowed);
        }

        private Set<DossierStatus> after(DossierStatus from) {
            return allowed.computeIfAbsent(
                    Objects.requireNonNull(from, "from"), status -> EnumSet.noneOf(DossierStatus.class));
        }
    }
}
