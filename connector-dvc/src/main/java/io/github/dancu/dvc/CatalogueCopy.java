package io.github.dancu.dvc;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A list of the portal as it was at one moment (<i>bản sao danh mục</i>).
 *
 * <p>Immutable and thread-safe if {@code E} is. {@link #toString()} shows how many entries there are.
 *
 * @param <E> what the list is of
 * @param entries the entries in the portal's order
 * @param readAt when they were read
 * @param stale whether it is older than it should be, and given because the portal is unavailable
 */
public record CatalogueCopy<E>(List<E> entries, Instant readAt, boolean stale) {
    public CatalogueCopy {
        entries = List.copyOf(entries);
        Objects.requireNonNull(readAt, "readAt");
    }

    @Override
    public String toString() {
        return "CatalogueCopy[" + entries.size() + " entries, " + readAt + (stale ? ", stale]" : "]");
    }
}
