package io.github.dancu.dossier;

import java.time.LocalDateTime;

/**
 * A time in which the office waited for the citizen to supply papers (<i>thời gian chờ bổ sung hồ sơ</i>). It is not the
 * office's time and is deducted from it.
 *
 * <p>Vietnamese civil time. Immutable and thread-safe.
 *
 * @param requestedAt when the office asked
 * @param suppliedAt when the papers were there, not before
 */
public record SupplementWait(LocalDateTime requestedAt, LocalDateTime suppliedAt) {
    /** @throws IllegalArgumentException if {@code suppliedAt} is before {@code requestedAt} */
    public SupplementWait {
        if (suppliedAt.isBefore(requestedAt)) {
            throw new IllegalArgumentException("papers are never supplied before they are asked for");
        }
    }
}
