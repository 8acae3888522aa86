package io.github.dancu.resilience;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end of one attempt that brought no answer. Its message is printed in reports and must hold no personal data.
 *
 * <p>It carries no stack trace: one is thrown for every attempt on a bad line, and its fields say all there is to say.
 */
public final class AttemptFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** What kind of trouble ended the attempt. */
    public enum Trouble {
        /** The line or the system failed; another attempt may succeed. Counts against the circuit. */
        TRANSIENT,
        /** The system asks for fewer calls; a later attempt may succeed. */
        THROTTLED,
        /** The system gave a clear "no"; another attempt would get the same. */
        FINAL,
        /** The caller's thread was interrupted. */
        CANCELLED
    }

    /** What became of the request. */
    public enum Fate {
        /** It certainly did not leave. */
        NOT_SENT,
        /** It arrived and certainly had no effect. */
        NOT_DONE,
        /** It may have had its effect. */
        UNKNOWN
    }

    private final Trouble trouble;
    private final Fate fate;
    private final @Nullable Duration retryAfter;

    /**
     * An attempt that ended so.
     *
     * @param message what happened, without personal data
     * @param retryAfter how long the system asked to wait, or {@code null} if it did not say
     */
    public AttemptFailure(String message, Trouble trouble, Fate fate, @Nullable Duration retryAfter) {
        super(message, null, false, false);
        this.trouble = Objects.requireNonNull(trouble, "trouble");
        this.fate = Objects.requireNonNull(fate, "fate");
        this.retryAfter = retryAfter;
    }

    /** What happened, without personal data. */
    public String text() {
        return Objects.requireNonNull(getMessage());
    }

    /** What kind of trouble it was. */
    public Trouble trouble() {
        return trouble;
    }

    /** What became of the request. */
    public Fate fate() {
        return fate;
    }

    /** How long the system asked to wait. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
