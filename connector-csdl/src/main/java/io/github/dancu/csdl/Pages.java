package io.github.dancu.csdl;

import io.github.dancu.connect.Answer;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pages asked for one after the other, until one is empty: how many there are is not told reliably. */
final class Pages {
    private Pages() {}

    /** @throws IllegalArgumentException if there is no such page */
    static void requireNumber(int page) {
        if (page < 1) {
            throw new IllegalArgumentException("pages are counted from 1, not " + page);
        }
    }

    static Stream<CitizenPage> from(int first, IntFunction<Answer<CitizenPage>> page) {
        requireNumber(first);
        return IntStream.iterate(first, number -> number + 1)
                .mapToObj(number -> page.apply(number).value())
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow);
    }
}
