package io.github.dancu.citizen;

import java.util.Objects;
import java.util.Optional;

/**
 * What a text turned out to say when it was read as a date (<i>ngày, tháng, năm sinh trên giấy tờ</i>): a date, a day that
 * no calendar has, or neither. The text is kept in every case but the first, whose date says the same.
 *
 * <p>Immutable and thread-safe; no {@code toString()} shows the text or the date.
 */
public sealed interface DateReading {
    /**
     * A date.
     *
     * @param date what is known of it
     */
    @Personal
    record Known(PartialDate date) implements DateReading {
        public Known {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public String toString() {
            return "Known[" + date + "]";
        }
    }

    /**
     * A day or month that the calendar does not have, such as 30/02/1980. It may well stand on somebody's papers.
     *
     * @param text the text as it came
     */
    @Personal
    record Impossible(String text) implements DateReading {
        public Impossible {
            Objects.requireNonNull(text, "text");
        }

        /** The day to put in its place, with the source to cite; empty if there is no rule for it. */
        public Optional<DateProposal> proposal() {
            return DateProposal.forImpossible(text);
        }

        @Override
        public String toString() {
            return "Impossible[***]";
        }
    }

    /**
     * Text in none of the forms, or with a year that is not 1800 to 2399.
     *
     * @param text the text as it came
     */
    @Personal
    record Unreadable(String text) implements DateReading {
        public Unreadable {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return "Unreadable[***]";
        }
    }
}
