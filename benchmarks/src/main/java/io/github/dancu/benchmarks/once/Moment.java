package io.github.dancu.benchmarks.once;

/** What becomes of one attempt: where in the call the line breaks, and whether the server has acted by then. */
enum Moment {
    /** Nothing breaks. */
    SOUND(true),
    /** Nothing breaks yet; the connection is reset once the answer has gone, so that the next call meets a dead one. */
    SOUND_THEN_RESET(true),
    /** Nobody listens. */
    NO_CONNECTION(false),
    /** The connection is reset before the request was read. */
    RESET_UNREAD(false),
    /** The request was read; the connection ends, and nothing was done. */
    CLOSED_NOT_DONE(false),
    /** It was done; the connection ends without an answer. */
    CLOSED_DONE(true),
    /** It was done; the connection ends in the middle of the answer. */
    CUT_ANSWER(true),
    /** It was done; a gateway says 502. */
    GATEWAY_502_DONE(true),
    /** A gateway says 502, and nothing was done. */
    GATEWAY_502_NOT_DONE(false),
    /** The server asks for fewer calls, and nothing was done. */
    THROTTLED(false),
    /** It was done; no answer ever comes. */
    SILENCE_DONE(true);

    private final boolean done;

    Moment(boolean done) {
        this.done = done;
    }

    /** Whether the server has acted. */
    boolean isDone() {
        return done;
    }

    /** Whether the client gets an answer. */
    boolean isAnswered() {
        return this == SOUND || this == SOUND_THEN_RESET;
    }
}
