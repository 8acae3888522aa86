package io.github.dancu.benchmarks.once;

/** What becomes of one attempt: where in the call the line breaks or the system fails, and whether it has acted by then. */
enum Moment {
    SOUND("nothing", true),
    SOUND_THEN_RESET("the connection, once the answer has gone", true),
    NO_CONNECTION("nobody listens", false),
    RESET_UNREAD("the connection, before the request was read", false),
    CLOSED_NOT_DONE("the connection, after the request was read", false),
    CLOSED_DONE("the connection, after it was done", true),
    CUT_ANSWER("the connection, in the middle of the answer", true),
    GATEWAY_502_NOT_DONE("HTTP 502, before it was done", false),
    GATEWAY_502_DONE("HTTP 502, after it was done", true),
    THROTTLED("HTTP 429", false),
    REDIRECT("HTTP 302", false),
    WRONG_REQUEST("HTTP 400", false),
    SESSION_REJECTED("HTTP 401", false),
    REFUSED("HTTP 403", false),
    PAGE("HTTP 200 with a page", true),
    EMPTY("HTTP 200 without a body", true),
    NO_UTF8("HTTP 200 in another encoding", true),
    TOO_LARGE("HTTP 200 with too large a body", true),
    UNKNOWN_CODE("HTTP 200 with a code that nobody knows", true),
    SILENCE("no answer ever comes", true);

    private final String text;
    private final boolean done;

    Moment(String text, boolean done) {
        this.text = text;
        this.done = done;
    }

    /** What breaks, as it stands in the table of outcomes. */
    String text() {
        return text;
    }

    /** Whether the server has acted. */
    boolean isDone() {
        return done;
    }
}
