package io.github.dancu.resilience;

/** How a call ended: few and fixed, so that they can be counted. */
public enum CallEnd {
    /** The system answered. */
    ANSWERED,
    /** An attempt failed, and another one was not allowed, or would not help, or all were made. */
    FAILED,
    /** The deadline left no time for another attempt. */
    NO_TIME,
    /** The retry budget was spent. */
    NO_BUDGET,
    /** The circuit let no attempt pass. */
    CIRCUIT,
    /** There was no place, and no time or no room to wait for one. */
    QUEUE,
    /** There was no turn within the rate limit, or the pause that the system asked for, in time. */
    RATE,
    /** The thread was interrupted while it waited. */
    INTERRUPTED,
    /** The client was closed. */
    CLOSED,
    /** An attempt ended with an exception that nobody foresaw. */
    CRASHED,
    /** The call was refused on our side before anything was tried. */
    NOT_SENT
}
