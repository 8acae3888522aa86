package io.github.dancu.csdl;

import io.github.dancu.citizen.Coded;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A list that was asked for, as the database knows it (<i>yêu cầu cung cấp danh sách</i>).
 *
 * <p>Immutable and thread-safe.
 */
public final class ListRequest {
    private final ListTicket ticket;
    private final Coded<ListState> state;
    private final @Nullable String service;
    private final @Nullable LocalDateTime created;
    private final @Nullable Long total;

    ListRequest(
            ListTicket ticket,
            Coded<ListState> state,
            @Nullable String service,
            @Nullable LocalDateTime created,
            @Nullable Long total) {
        this.ticket = Objects.requireNonNull(ticket, "ticket");
        this.state = Objects.requireNonNull(state, "state");
        this.service = service;
        this.created = created;
        this.total = total;
    }

    /** By what it is known. */
    public ListTicket ticket() {
        return ticket;
    }

    /** How far it is, with the database's code. */
    public Coded<ListState> state() {
        return state;
    }

    /** Whether its records can be fetched. */
    public boolean isReady() {
        return state.means(ListState.READY);
    }

    /** The name of the list, as it came. */
    public Optional<String> service() {
        return Optional.ofNullable(service);
    }

    /** When it was asked for, in Vietnamese civil time. */
    public Optional<LocalDateTime> created() {
        return Optional.ofNullable(created);
    }

    /** How many records it has, once that is known. */
    public OptionalLong total() {
        return total == null ? OptionalLong.empty() : OptionalLong.of(total);
    }

    @Override
    public String toString() {
        return "ListRequest[" + ticket.requestId() + ", " + state + "]";
    }
}
