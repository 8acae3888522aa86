package io.github.dancu.csdl;

import io.github.dancu.citizen.Coded;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a list (<i>lịch sử xử lý yêu cầu</i>).
 *
 * <p>Immutable and thread-safe.
 */
public final class ListEvent {
    private final Coded<ListState> state;
    private final @Nullable LocalDateTime at;

    ListEvent(Coded<ListState> state, @Nullable LocalDateTime at) {
        this.state = Objects.requireNonNull(state, "state");
        this.at = at;
    }

    /** What it came to be, with the database's code. */
    public Coded<ListState> state() {
        return state;
    }

    /** When, in Vietnamese civil time. */
    public Optional<LocalDateTime> at() {
        return Optional.ofNullable(at);
    }

    @Override
    public String toString() {
        return "ListEvent[" + state + "]";
    }
}
