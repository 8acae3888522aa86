package io.github.dancu.connect;

import io.github.dancu.resilience.Timeline;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the HTTP client is told.
 *
 * @param connectTimeout how long making a connection may take
 * @param connections how many are kept that nobody uses just now
 * @param largestBody the largest reply that is read, in bytes
 * @param tls the certificates, or {@code null} for Java's own
 * @param proxy the way out of the house, or {@code null} for what Java is told
 * @param timeline by which a proxy account that was refused rests
 */
record HttpSettings(
        Duration connectTimeout,
        int connections,
        int largestBody,
        @Nullable Tls tls,
        @Nullable HttpProxy proxy,
        Timeline timeline) {}
