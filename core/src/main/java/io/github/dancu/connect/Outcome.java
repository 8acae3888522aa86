package io.github.dancu.connect;

/** What a system's own code means for the call (<i>ý nghĩa mã kết quả</i>), whatever HTTP status it comes with. */
public enum Outcome {
    /** It was done; the reply holds the answer. */
    SUCCESS,
    /** The system answers without data: it holds nothing of the kind, or holds it already. An answer, never repeated. */
    ANSWER,
    /** The session or token is not accepted any more: log in anew, once, and ask again. */
    SESSION_EXPIRED,
    /** The system failed; a write may have been done all the same. Repeated as the operation's safety class allows. */
    RETRYABLE,
    /**
     * The system is closed for the moment, and, unless a client says otherwise, did nothing. Repeated as the operation's safety class allows: idempotent writes
     * too.
     */
    MAINTENANCE,
    /** The system failed for a reason that will not pass by itself, and did nothing. Not repeated. */
    FAILED,
    /** The system refuses: rights, account, an unregistered officer. Not repeated. */
    REFUSED,
    /** The system calls the request wrong. Not repeated. */
    INVALID,
    /** Nobody has said what it means. Never repeated; a write may have been done. */
    UNKNOWN;

    /** Whether the reply is an answer, with or without data. */
    public boolean isAnswer() {
        return this == SUCCESS || this == ANSWER;
    }
}
