package io.github.dancu.citizen;

/** How sure it is that a code means what its entry says (<i>độ tin cậy</i>). */
public enum CodeConfidence {
    /** A public source of the system gives the code with its meaning. */
    SEEN(true),
    /** The code stands in a sample answer from which its meaning follows. */
    SEEN_SAMPLE(true),
    /** One province's or product's own table; the system's own may differ. */
    SEEN_LOCAL(false),
    /** A weak or partial source. */
    SEEN_PARTIAL(false),
    /** Written down from memory; ask the authority. */
    MEMORY(false),
    /** As {@link #MEMORY}, and doubtful. */
    MEMORY_LOW(false);

    private final boolean confirmed;

    CodeConfidence(boolean confirmed) {
        this.confirmed = confirmed;
    }

    /** Whether the meaning may be relied on: {@link #SEEN} and {@link #SEEN_SAMPLE}. */
    public boolean isConfirmed() {
        return confirmed;
    }
}
