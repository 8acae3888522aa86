package io.github.dancu.dvc.inbound;

import org.jspecify.annotations.Nullable;

/**
 * What became of one thing that the portal sent (<i>kết quả tiếp nhận</i>).
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows no reason, which may name somebody.
 */
public final class InboundVerdict {
    private static final int LONGEST_REASON = 500;
    private static final InboundVerdict TAKEN = new InboundVerdict(Kind.TAKEN, null);
    private static final InboundVerdict DUPLICATE = new InboundVerdict(Kind.DUPLICATE, null);

    private final Kind kind;
    private final @Nullable String reason;

    enum Kind {
        TAKEN,
        DUPLICATE,
        REFUSED
    }

    private InboundVerdict(Kind kind, @Nullable String reason) {
        this.kind = kind;
        this.reason = reason;
    }

    /** It was taken and is stored. */
    public static InboundVerdict taken() {
        return TAKEN;
    }

    /** It was here already, and nothing was changed. */
    public static InboundVerdict duplicate() {
        return DUPLICATE;
    }

    /**
     * It was not taken, and sending it again as it is will not help.
     *
     * @param reason is sent to the portal as it is: 1 to 500 characters, not all blank, without control characters
     * @throws IllegalArgumentException if {@code reason} has another shape; the message never repeats it
     */
    public static InboundVerdict refused(String reason) {
        if (reason.isBlank()
                || reason.length() > LONGEST_REASON
                || reason.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "a reason is 1 to 500 characters, not all blank, without control characters");
        }
        return new InboundVerdict(Kind.REFUSED, reason);
    }

    Kind kind() {
        return kind;
    }

    /** What the portal is told; a duplicate and what was taken have words of their own. */
    String reason() {
        return reason == null ? "" : reason;
    }

    @Override
    public String toString() {
        return "InboundVerdict[" + kind + "]";
    }
}
