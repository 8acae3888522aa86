package io.github.dancu.place;

import java.util.Objects;

/**
 * One ward that went over to another, wholly or in part (<i>đơn vị hành chính cũ</i>).
 *
 * <p>Immutable and thread-safe.
 *
 * @param share how much of the old ward went over
 */
public record Predecessor(Ward ward, Share share) {
    public Predecessor {
        Objects.requireNonNull(ward, "ward");
        Objects.requireNonNull(share, "share");
    }
}
