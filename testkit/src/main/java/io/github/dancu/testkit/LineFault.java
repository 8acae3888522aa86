package io.github.dancu.testkit;

/**
 * One way in which the line to a system (<i>đường truyền</i>) fails.
 *
 * <p>The faults differ in what a caller can't see: whether the system did its work. Only {@link #CUT_BODY} and
 * {@link #NO_ANSWER_AFTER_COMMIT} let it; a write sent into any other fault took no effect.
 */
public enum LineFault implements SimulatedFault {
    /** The connection is reset after the request was read; the system did nothing. */
    CONNECTION_RESET(false),
    /** The connection is closed without one byte of an answer; the system did nothing. */
    EMPTY_REPLY(false),
    /** HTTP 503 with a line of plain text; the system did nothing. */
    HTTP_503(false),
    /** HTTP 502 with a proxy's HTML page; the system did nothing. */
    HTML_502(false),
    /** HTTP 200, then a body that breaks off; the system did its work. */
    CUT_BODY(true),
    /** The connection breaks without an answer; the system did its work, so a write took effect. */
    NO_ANSWER_AFTER_COMMIT(true),
    /** HTTP 200 with an HTML page where JSON belongs; the system did nothing. */
    HTML_200(false);

    private final boolean systemWorks;

    LineFault(boolean systemWorks) {
        this.systemWorks = systemWorks;
    }

    boolean systemWorks() {
        return systemWorks;
    }
}
