package io.github.dancu.resilience;

import java.util.Objects;

/** The guard's own "no": no attempt, or no further one, is made. It carries no stack trace; its text is all there is to say. */
final class Stopped extends Exception {
    static final String NO_TIME = "no time left for another attempt";

    private static final long serialVersionUID = 1L;

    private final long notBefore;

    /** A "no" that holds from now on, or at least nobody knows better. */
    Stopped(String reason) {
        this(reason, 0);
    }

    /** A "no" that holds for so many nanoseconds. */
    Stopped(String reason, long notBefore) {
        super(reason, null, false, false);
        this.notBefore = notBefore;
    }

    String reason() {
        return Objects.requireNonNull(getMessage());
    }

    long notBefore() {
        return notBefore;
    }
}
