package io.github.dancu.cleansing.cases;

import io.github.dancu.citizen.Personal;
import java.time.LocalDate;
import java.util.Objects;

/** Something that happened to a case (<i>diễn biến xử lý</i>). It is added to those before, and never changed. */
public sealed interface CaseEvent {
    /** The day as of which it counts: of a run, or of a decision. */
    LocalDate day();

    /** A run found it for the first time. */
    record Opened(LocalDate day, Sighting sighting) implements CaseEvent {
        public Opened {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(sighting, "sighting");
        }
    }

    /** A run saw something else of it: another ward, another text, another detail. Who has to do what stays the same. */
    record Changed(LocalDate day, Sighting sighting) implements CaseEvent {
        public Changed {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(sighting, "sighting");
        }
    }

    /** A run did not find it any more. */
    record Closed(LocalDate day) implements CaseEvent {
        public Closed {
            Objects.requireNonNull(day, "day");
        }
    }

    /** A run found it after it was gone, and what was decided of it holds on. */
    record FoundAgain(LocalDate day, Sighting sighting) implements CaseEvent {
        public FoundAgain {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(sighting, "sighting");
        }
    }

    /** A run found it in spite of what was done or decided, which holds no more. */
    record Reopened(LocalDate day, Reason reason, Sighting sighting) implements CaseEvent {
        /** Why a case is in work again. */
        public enum Reason {
            /** It was gone, and is there again. */
            CAME_BACK,
            /** It was said to be put right, or its row to be removed, and it is still there. */
            STILL_FOUND,
            /** Another text stands there than the one that was decided about. */
            ORIGINAL_CHANGED
        }

        public Reopened {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(sighting, "sighting");
        }
    }

    /** Somebody decided about it. */
    record Decided(Decision decision) implements CaseEvent {
        public Decided {
            Objects.requireNonNull(decision, "decision");
        }

        @Override
        public LocalDate day() {
            return decision.day();
        }
    }

    /**
     * Somebody took the last decision back; the one before it holds again, if there is one.
     *
     * @param by who did
     */
    @Personal
    record Undone(LocalDate day, String by) implements CaseEvent {
        /** @throws IllegalArgumentException if {@code by} is blank */
        public Undone {
            Objects.requireNonNull(day, "day");
            if (by.isBlank()) {
                throw new IllegalArgumentException("somebody takes a decision back");
            }
        }

        @Override
        public String toString() {
            return "Undone[" + day + "]";
        }
    }
}
