package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.Personal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far an agency is with its part of a linked dossier (<i>kết quả xử lý của từng cơ quan</i>). */
public sealed interface StageOutcome {
    /** It is done, without anything to be said of it but what it is known by there. */
    static StageOutcome done(String reference) {
        return new Done(reference, Map.of());
    }

    /** The agency has not decided yet: ask again later. */
    static StageOutcome waiting() {
        return Waiting.WAITING;
    }

    /** The agency wants more papers; by when, the flow reckons itself. */
    static StageOutcome supplementNeeded(String reason) {
        return new SupplementNeeded(reason, null);
    }

    /** The agency refuses. */
    static StageOutcome refused(String reason) {
        return new Refused(reason);
    }

    /**
     * It is done.
     *
     * @param reference what it is known by at the agency, for example the number of a health card; may be empty
     * @param facts anything else that the next agency or the citizen must know, by names of your own
     */
    @Personal
    record Done(String reference, Map<String, String> facts) implements StageOutcome {
        public Done {
            Objects.requireNonNull(reference, "reference");
            facts = Map.copyOf(facts);
        }

        @Override
        public String toString() {
            return "Done[***]";
        }
    }

    /** The agency has not decided yet. */
    enum Waiting implements StageOutcome {
        /** The only one. */
        WAITING
    }

    /** The agency wants more papers from the citizen (<i>yêu cầu bổ sung</i>). */
    @Personal
    final class SupplementNeeded implements StageOutcome {
        private final String reason;
        private final @Nullable LocalDateTime dueAt;

        /**
         * A request for papers.
         *
         * @param reason what is asked for and why
         * @param dueAt by when, Vietnamese civil time; {@code null} for seven working days, as the flow reckons them
         */
        public SupplementNeeded(String reason, @Nullable LocalDateTime dueAt) {
            this.reason = Objects.requireNonNull(reason, "reason");
            this.dueAt = dueAt;
        }

        /** What is asked for and why. */
        public String reason() {
            return reason;
        }

        /** By when; empty if the agency does not say. */
        public Optional<LocalDateTime> dueAt() {
            return Optional.ofNullable(dueAt);
        }

        @Override
        public String toString() {
            return "SupplementNeeded[***]";
        }
    }

    /**
     * The agency refuses (<i>từ chối</i>).
     *
     * @param reason why
     */
    @Personal
    record Refused(String reason) implements StageOutcome {
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return "Refused[***]";
        }
    }
}
