package io.github.dancu.connect;

import io.github.dancu.resilience.AttemptFailure;
import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.text.PersonalNumbers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reply that is no answer, and what it means for the call. For connectors, who know what a system's codes mean.
 *
 * <p>The text stands in exceptions and logs: it holds codes and names of fields, never a value of theirs.
 */
public final class ReplyFault extends Exception {
    private static final long serialVersionUID = 1L;
    private static final Pattern PRINTABLE = Pattern.compile("[A-Za-z0-9._:\\-]{1,20}");
    private static final int LONGEST_CODE = 100;

    /** Which decision the caller will have to take. */
    enum Kind {
        SESSION_REJECTED,
        REFUSED,
        INVALID,
        UNAVAILABLE,
        UNREADABLE
    }

    private final Kind kind;
    private final Trouble trouble;
    private final Fate fate;
    private final @Nullable Duration retryAfter;
    private final List<Violation> violations;
    private final transient @Nullable String unknownCode;

    private ReplyFault(
            String text,
            Kind kind,
            Trouble trouble,
            Fate fate,
            @Nullable Duration retryAfter,
            List<Violation> violations) {
        this(text, kind, trouble, fate, retryAfter, violations, null);
    }

    private ReplyFault(
            String text,
            Kind kind,
            Trouble trouble,
            Fate fate,
            @Nullable Duration retryAfter,
            List<Violation> violations,
            @Nullable String unknownCode) {
        super(text, null, false, false);
        this.kind = kind;
        this.trouble = trouble;
        this.fate = fate;
        this.retryAfter = retryAfter;
        this.violations = violations;
        this.unknownCode = unknownCode;
    }

    /**
     * A system's code as messages may show it: as it came if it is 1 to 20 letters, digits, dots, colons, hyphens or
     * underscores without nine digits in a row, which would be somebody's number; otherwise {@code ?}.
     */
    public static String printable(String code) {
        return PRINTABLE.matcher(code).matches() && !PersonalNumbers.mayHoldOne(code) ? code : "?";
    }

    /**
     * The fault that a reply with a code of this meaning is. An answer where none was expected is as good as unknown.
     *
     * @param field the field that holds the code
     * @param code the code, as it came
     * @param reply says how long to wait
     */
    public static ReplyFault of(Outcome outcome, String field, String code, WireReply reply) {
        return told(field + " " + printable(code), outcome, code, reply);
    }

    /** The same, told in these words. */
    static ReplyFault told(String text, Outcome outcome, String code, WireReply reply) {
        Duration wait = reply.retryAfter().orElse(null);
        return switch (outcome) {
            case SESSION_EXPIRED -> sessionRejected(text);
            case RETRYABLE -> outOfOrder(text, wait);
            case MAINTENANCE ->
                new ReplyFault(text, Kind.UNAVAILABLE, Trouble.TRANSIENT, Fate.NOT_DONE, wait, List.of());
            case FAILED -> failed(text);
            case REFUSED -> refused(text);
            case INVALID -> wrongRequest(text);
            case SUCCESS, ANSWER, UNKNOWN ->
                new ReplyFault(text, Kind.UNREADABLE, Trouble.FINAL, Fate.UNKNOWN, null, List.of(), beginningOf(code));
        };
    }

    /** The session or token is not accepted (any more): log in anew, once, and ask again. */
    public static ReplyFault sessionRejected(String text) {
        return new ReplyFault(text, Kind.SESSION_REJECTED, Trouble.FINAL, Fate.NOT_DONE, null, List.of());
    }

    /** The system refuses: rights, credentials, an unregistered officer, a wrong address. */
    public static ReplyFault refused(String text) {
        return new ReplyFault(text, Kind.REFUSED, Trouble.FINAL, Fate.NOT_DONE, null, List.of());
    }

    /** The system calls the request wrong. */
    public static ReplyFault invalid(Violation... violations) {
        return new ReplyFault("wrong request", Kind.INVALID, Trouble.FINAL, Fate.NOT_DONE, null, List.of(violations));
    }

    /** The same where it does not say which field. */
    static ReplyFault wrongRequest(String sign) {
        return invalid(new Violation("request", "was called wrong by the system (" + sign + ")"));
    }

    /** The system says that it failed and did nothing. Not repeated by itself. */
    public static ReplyFault failed(String text) {
        return new ReplyFault(text, Kind.UNAVAILABLE, Trouble.FINAL, Fate.NOT_DONE, null, List.of());
    }

    /** The system asks for fewer calls. */
    public static ReplyFault throttled(String text, @Nullable Duration retryAfter) {
        return new ReplyFault(text, Kind.UNAVAILABLE, Trouble.THROTTLED, Fate.NOT_DONE, retryAfter, List.of());
    }

    /** The system, or a gateway before it, is out of order; a write may have been done all the same. */
    public static ReplyFault outOfOrder(String text, @Nullable Duration retryAfter) {
        return new ReplyFault(text, Kind.UNAVAILABLE, Trouble.TRANSIENT, Fate.UNKNOWN, retryAfter, List.of());
    }

    /** The reply is cut, is no reply of this system, or lacks a field; a write may have been done all the same. */
    public static ReplyFault unreadable(String text) {
        return new ReplyFault(text, Kind.UNREADABLE, Trouble.TRANSIENT, Fate.UNKNOWN, null, List.of());
    }

    /** The reply is whole but says what nobody has told us the meaning of; never repeated, a write may have been done. */
    public static ReplyFault unknownCode(String text) {
        return new ReplyFault(text, Kind.UNREADABLE, Trouble.FINAL, Fate.UNKNOWN, null, List.of());
    }

    /** Whether another attempt may bring an answer. */
    public boolean mayPass() {
        return trouble == Trouble.TRANSIENT || trouble == Trouble.THROTTLED;
    }

    Kind kind() {
        return kind;
    }

    List<Violation> violations() {
        return violations;
    }

    /** The code as it came, at most 100 characters, if nobody has told us what it means; for the caller alone. */
    @Nullable
    String unknownCode() {
        return unknownCode;
    }

    String text() {
        return Objects.requireNonNull(getMessage());
    }

    AttemptFailure toAttemptFailure() {
        return new AttemptFailure(text(), trouble, fate, retryAfter);
    }

    private static String beginningOf(String code) {
        return code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
    }
}
