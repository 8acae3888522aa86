package io.github.dancu.dvc.signon;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the server says of an access token (<i>kiểm tra mã truy cập</i>).
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows whether it is ours and in force.
 */
public final class TokenState {
    private final boolean ours;
    private final boolean active;
    private final @Nullable Instant expiresAt;

    TokenState(boolean ours, boolean active, @Nullable Instant expiresAt) {
        this.ours = ours;
        this.active = active;
        this.expiresAt = expiresAt;
    }

    /** Whether it was given to this client ({@code client_id}): one that another application got proves nothing here. */
    public boolean isOurs() {
        return ours;
    }

    /** Until when it holds ({@code exp}); empty if that was not said in seconds. */
    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    /** Whether it is ours, has an end that is not reached yet, and was not called inactive. */
    public boolean isValidAt(Instant now) {
        return ours && active && expiresAt != null && now.isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return "TokenState[" + (ours ? "ours" : "not ours") + (active ? "" : ", inactive") + "]";
    }
}
