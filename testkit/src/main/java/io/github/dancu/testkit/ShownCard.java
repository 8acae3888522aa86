package io.github.dancu.testkit;

import io.github.dancu.citizen.Personal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The card that a number leads to, with the one before it or the one after it. */
@Personal
record ShownCard(
        SyntheticPerson holder,
        CardStanding standing,
        SimulatedCard card,
        @Nullable SimulatedCard before,
        @Nullable SimulatedCard after) {

    /** What the gateway says of it on this day. */
    CardVerdict verdict(LocalDate today) {
        boolean ended = today.isAfter(card.until());
        if (!standing.goesByDates()) {
            return CardVerdict.with(standing.code(), this);
        }
        if (after != null) {
            return CardVerdict.with(ended ? "003" : "004", this);
        }
        if (today.isBefore(card.from())) {
            return CardVerdict.notYetValid(standing.code(), this);
        }
        return CardVerdict.with(ended ? "010" : standing.code(), this);
    }

    @Override
    public String toString() {
        return "ShownCard[" + card.number() + "]";
    }
}
