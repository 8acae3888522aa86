package io.github.dancu.bhxh;

/** What a code says where it says nothing of a card. */
enum CodeAnswer implements CodeGroup {
    /** The answer is in the reply. */
    OK,
    /** There is nothing of the kind. */
    NOTHING
}
