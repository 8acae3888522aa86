package io.github.dancu.place;

import java.util.List;
import java.util.Objects;

/**
 * What became of a ward by a certain day (<i>chuyển đổi đơn vị hành chính cũ sang mới</i>).
 *
 * <p>Where a ward was split there are several candidates, and only the address itself can tell which one it is in: nothing
 * here picks one. Immutable and thread-safe.
 *
 * @param outcome which of the five cases it is
 * @param candidates the wards it may be now, in the order of their codes; the ward itself if it is still in force
 */
public record Succession(Outcome outcome, List<Successor> candidates) {
    public Succession {
        Objects.requireNonNull(outcome, "outcome");
        candidates = List.copyOf(candidates);
    }

    /** The case, and so the next step of whoever asks. */
    public enum Outcome {
        /** The ward itself is in force on that day. */
        IN_FORCE,
        /** All of it went over to one other ward. */
        ONE_SUCCESSOR,
        /** It was split: each candidate has a part. */
        SEVERAL_CANDIDATES,
        /** It was withdrawn, and no source at hand says what became of it. */
        NOT_RECORDED,
        /** The sources give no certain answer for that day; the candidates are what is possible. */
        UNKNOWN
    }
}
