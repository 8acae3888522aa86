package io.github.dancu.resilience;

/** The state of an operation's circuit. */
public enum GuardState {
    /** Calls pass. */
    CLOSED,
    /** Calls fail at once, until the next trial is due. */
    OPEN,
    /** A few trial calls pass, to see whether the system is back. */
    HALF_OPEN
}
