package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;
import java.util.List;

/**
 * What came in and what became of it: nothing may come out that never went in, and what is still inside needs a word.
 *
 * @param done what was finished; without it nothing can be said about a remainder
 * @param setAside what left unfinished
 * @param excused what a remainder may consist of (it may also be part of {@code done})
 */
record Flow(
        String section,
        String subject,
        String inName,
        Figure in,
        String inUnit,
        String doneName,
        List<Figure> done,
        String doneUnit,
        Figure setAside,
        Figure excused) {
    Flow {
        done = List.copyOf(done);
    }

    Figure doneInAll() {
        return done.stream().reduce(Figure.of(0), Figure::plus);
    }

    /** What certainly came out. */
    long out() {
        return doneInAll().plus(setAside).atLeast();
    }
}
