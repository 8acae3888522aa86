package io.github.dancu.connect;

import java.time.Duration;

/**
 * What carries one request to a system and brings its reply: the seam at which a test stands in for the network.
 *
 * <p>Implementations are thread-safe, send a request at most once, and follow no redirect.
 */
public interface Transport extends AutoCloseable {
    /**
     * Sends a request and reads its whole reply, whatever its status.
     *
     * @param timeout the time for all of it
     * @throws TransportFault if there is no whole reply
     */
    WireReply send(WireRequest request, Duration timeout) throws TransportFault;

    /** Ends requests in flight and closes every connection; leaves no thread that keeps the program running. */
    @Override
    void close();
}
