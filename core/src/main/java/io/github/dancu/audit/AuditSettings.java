package io.github.dancu.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How an audit file is written.
 *
 * @param fullAt from which length on a new file is begun, in bytes
 * @param forcedEvery how often lines are forced to the disk; zero for each, {@code null} for never
 * @param key what lines are hashed with, if anything
 * @param clock tells the time of the lines that the log writes about itself
 * @param opener opens a file to add to it
 */
record AuditSettings(
        long fullAt,
        @Nullable Duration forcedEvery,
        @Nullable Supplier<byte[]> key,
        Clock clock,
        AuditOutput.Opener opener) {
    boolean forces() {
        return forcedEvery != null;
    }

    Instant now() {
        return clock.instant();
    }
}
