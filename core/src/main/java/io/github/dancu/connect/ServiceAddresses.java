package io.github.dancu.connect;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The addresses of the services of one system, each put together when it is first asked for and kept. For connectors, whose services have
 * names that they know: what is asked for is never forgotten.
 *
 * <p>Thread-safe.
 */
public final class ServiceAddresses {
    private final URI front;
    private final Map<String, URI> known = new ConcurrentHashMap<>();

    /** @param front what stands before every path, as {@link WireRequest#resolve} takes it */
    public ServiceAddresses(URI front) {
        this.front = Objects.requireNonNull(front, "front");
    }

    /**
     * The address with a path put behind it, and one slash between them.
     *
     * @throws IllegalArgumentException if that is no address
     */
    public URI of(String path) {
        return known.computeIfAbsent(path, name -> WireRequest.resolve(front, name));
    }

    @Override
    public String toString() {
        return "ServiceAddresses[" + front.getScheme() + "://" + front.getHost() + front.getPath() + "]";
    }
}
