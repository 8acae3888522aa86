package io.github.dancu.resilience;

import java.util.Locale;

/** The state of an operation's circuit. */
public enum GuardState {
    /** Calls pass. */
    CLOSED,
    /** The trouble is young: calls wait, within their deadline, for the next trial. */
    HOLDING,
    /** Calls fail at once, until the next trial is due. */
    OPEN,
    /** A few trial calls pass, to see whether the system is back; the others fail at once. */
    HALF_OPEN;

    /** The state in a report, for example {@code half-open}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
