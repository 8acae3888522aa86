package io.github.dancu.bulk;

import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.Answer;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one row of a {@link BulkRun}: it was answered, or passed over with a reason.
 *
 * <p>Immutable and thread-safe if input and value are; neither shows in its text.
 *
 * @param <I> a row
 * @param <O> what is answered
 */
public sealed interface BulkResult<I, O> {
    /** The number of the row, from 1. */
    long row();

    /** The row as it was handed in. */
    I input();

    /** What was found; empty if the system knows nothing, or the row was passed over. */
    Optional<O> value();

    /**
     * A row that was answered.
     *
     * @param answer the answer, perhaps that there is nothing
     */
    @Personal
    record Answered<I, O>(long row, I input, Answer<O> answer) implements BulkResult<I, O> {
        public Answered {
            Objects.requireNonNull(input, "input");
            Objects.requireNonNull(answer, "answer");
        }

        @Override
        public Optional<O> value() {
            return answer.value();
        }

        @Override
        public String toString() {
            return "row " + row + ": " + answer;
        }
    }

    /**
     * A row without an answer, which is not tried again.
     *
     * @param reason why: what the call threw, the last time it was made; an {@link IllegalArgumentException} if it returned
     *     {@code null} or threw what is no {@link RuntimeException}
     */
    @Personal
    record PassedOver<I, O>(long row, I input, RuntimeException reason) implements BulkResult<I, O> {
        public PassedOver {
            Objects.requireNonNull(input, "input");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Optional<O> value() {
            return Optional.empty();
        }

        /** The class of the reason only: what is no exception of ours may name the row. */
        @Override
        public String toString() {
            return "row " + row + ": passed over (" + reason.getClass().getSimpleName() + ")";
        }
    }
}
