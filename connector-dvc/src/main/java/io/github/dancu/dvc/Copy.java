package io.github.dancu.dvc;

import java.time.Instant;

/**
 * What the portal answered at one moment.
 *
 * @param stale whether it is older than it should be
 */
record Copy<T>(T value, Instant readAt, boolean stale) {
    Copy<T> asStale() {
        return new Copy<>(value, readAt, true);
    }
}
