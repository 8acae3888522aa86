package io.github.dancu.testkit;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a person's health card (<i>vòng đời thẻ BHYT</i>): its dates, its state besides them, and the card issued
 * in its place.
 *
 * <p>The dates are judged by the simulator's clock, in Vietnam: a card that has ended gives 010, or 003 if it was replaced; one
 * that has not gives 004 if a new card was issued ahead of time. One that has not begun gives 000 with a text that says so,
 * and 02 in the oldest function. Immutable and thread-safe.
 *
 * @param from the first day on which it is valid
 * @param until the last day on which it is valid
 * @param standing its state besides the dates
 * @param replacement the card issued in its place, under a number of its own or under the same; {@code null} if there is none
 */
public record CardLife(
        LocalDate from,
        LocalDate until,
        CardStanding standing,
        @Nullable SimulatedCard replacement) {
    /** @throws IllegalArgumentException if the card ends before it begins */
    public CardLife {
        Objects.requireNonNull(standing, "standing");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a card ends after it begins");
        }
    }

    /**
     * An ordinary card, not replaced.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public static CardLife between(LocalDate from, LocalDate until) {
        return new CardLife(from, until, CardStanding.ORDINARY, null);
    }

    /** The same life in this state. */
    public CardLife as(CardStanding standing) {
        return new CardLife(from, until, standing, replacement);
    }

    /** The same life with a new card (<i>được cấp thẻ mới</i>). */
    public CardLife replacedBy(SimulatedCard replacement) {
        return new CardLife(from, until, standing, Objects.requireNonNull(replacement, "replacement"));
    }
}
