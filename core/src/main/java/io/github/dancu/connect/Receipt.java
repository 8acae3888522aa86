package io.github.dancu.connect;

import java.time.Instant;
import java.util.Objects;

/**
 * The proof that a system holds what was sent to it (<i>biên nhận</i>).
 *
 * <p>Immutable and thread-safe.
 *
 * @param key what the system knows it by, for example the dossier's code
 * @param state how it came to be there
 * @param at when the system said so
 */
public record Receipt(String key, State state, Instant at) {
    /** How a thing came to be in the other system. */
    public enum State {
        /** The system took it in with this call. */
        ACCEPTED,
        /** The system held it already, and put with this call what was sent in its place. */
        UPDATED,
        /** The system held it already; this call changed nothing. */
        ALREADY_THERE
    }

    public Receipt {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(at, "at");
    }
}
