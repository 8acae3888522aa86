package io.github.dancu.bhxh;

/** What a result code is for the caller: an answer, or no answer at all. */
sealed interface CodeGroup permits CardCategory, CodeFault {
    /**
     * The group of this name in the table of codes.
     *
     * @throws IllegalArgumentException if there is none
     */
    static CodeGroup named(String name) {
        for (CodeFault fault : CodeFault.values()) {
            if (fault.name().equals(name)) {
                return fault;
            }
        }
        return CardCategory.valueOf(name);
    }
}
