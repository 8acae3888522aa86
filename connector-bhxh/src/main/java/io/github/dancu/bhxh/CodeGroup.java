package io.github.dancu.bhxh;

import java.util.Arrays;
import java.util.stream.Stream;

/** What a result code is for the caller: an answer, or no answer at all. */
sealed interface CodeGroup permits CardCategory, CodeAnswer, CodeFault {
    /**
     * The group of this name in the table of codes.
     *
     * @throws IllegalArgumentException if there is none
     */
    static CodeGroup named(String name) {
        return Stream.of(CardCategory.values(), CodeAnswer.values(), CodeFault.values())
                .flatMap(Arrays::stream)
                .filter(group -> group.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no group is called " + name));
    }
}
