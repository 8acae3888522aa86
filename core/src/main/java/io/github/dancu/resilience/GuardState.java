package io.github.dancu.resilience;

import java.util.Locale;

/** The state of an operation's circuit. */
public enum GuardState {
    /** Calls pass. */
    CLOSED,
    /**
     * The trouble is young: a few calls pass as trials, the others wait, within their deadline, for the next one. Where that
     * comes too late for a call, it fails at once.
     */
    HOLDING,
    /** Calls fail at once, until the next trial is due; whoever comes then is the trial. */
    OPEN,
    /** A few calls pass as trials, to see whether the system is back; the others fail at once. */
    HALF_OPEN;

    /** The state in a report, for example {@code half-open}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
