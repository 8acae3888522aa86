package io.github.dancu.resilience;

import java.util.Objects;

/** The guard's own "no": no attempt, or no further one, is made. It carries no stack trace; its text is all there is to say. */
final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;

    private final CallEnd end;
    private final long notBefore;

    /** A "no" of which nobody knows when it ends. */
    Stopped(CallEnd end, String reason) {
        this(end, reason, 0);
    }

    /** A "no" that holds for so many nanoseconds. */
    Stopped(CallEnd end, String reason, long notBefore) {
        super(reason, null, false, false);
        this.end = end;
        this.notBefore = notBefore;
    }

    static Stopped noTime() {
        return new Stopped(CallEnd.NO_TIME, "no time left for another attempt");
    }

    CallEnd end() {
        return end;
    }

    String reason() {
        return Objects.requireNonNull(getMessage());
    }

    long notBefore() {
        return notBefore;
    }
}
