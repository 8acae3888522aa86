package io.github.dancu.resilience;

/** What may happen if a call is made twice: the only thing that decides whether it may be repeated. */
public enum SafetyClass {
    /** Changes nothing. May be repeated. */
    READ,
    /**
     * Changes nothing, but the system counts every look-up. Repeated only if the last attempt was certainly not sent, or refused
     * for its session alone.
     */
    METERED_READ,
    /** Takes effect once however often it arrives, because the system knows its key. May be repeated with that key. */
    IDEMPOTENT_WRITE,
    /** Takes effect each time it arrives. Sent once: repeated only if the last attempt was certainly not sent. */
    UNSAFE_WRITE;

    /** Whether the call changes something in the other system. */
    public boolean writes() {
        return this == IDEMPOTENT_WRITE || this == UNSAFE_WRITE;
    }
}
