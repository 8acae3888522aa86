package io.github.dancu.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What a simulated system has read, by operation (<i>chức năng</i>): how many requests, and the last of each.
 *
 * <p>A request is counted when it was read, also when the line then breaks; a request to a stopped simulator reaches nobody
 * and is not counted. Restarts keep the counts. {@link #toString()} shows counts alone. Thread-safe.
 */
public final class Received {
    /** The operation under which requests are counted that the system does not offer. */
    public static final String UNKNOWN = "?";

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    /** One of each operation, whose names are a closed set: it does not grow. */
    private final Map<String, SimulatedRequest> last = new ConcurrentHashMap<>();

    Received() {}

    /** The number of all requests, logins included. */
    public int requests() {
        return counts.values().stream().mapToInt(LongAdder::intValue).sum();
    }

    /**
     * The number of requests for one operation; 0 for an operation never asked for.
     *
     * @param operation its name on the wire: the last part of the path ({@code token}, {@code TraCuuThongTinCongDan}), in SOAP
     *     the element in the body, at the portal the field {@code service} ({@code DongBoHoSoMC}); upper and lower case differ
     */
    public int of(String operation) {
        LongAdder count = counts.get(operation);
        return count == null ? 0 : count.intValue();
    }

    /**
     * The body of the last request for one operation, as it came; empty if there was none.
     *
     * @param operation as for {@link #of}
     */
    public Optional<String> lastBody(String operation) {
        return Optional.ofNullable(last.get(operation)).map(SimulatedRequest::body);
    }

    /**
     * A header of the last request for one operation; empty if there was no request, or it lacked the header.
     *
     * @param operation as for {@link #of}
     * @param name in upper or lower case
     */
    public Optional<String> lastHeader(String operation, String name) {
        return Optional.ofNullable(last.get(operation))
                .filter(request -> request.hasHeader(name))
                .map(request -> request.header(name));
    }

    void read(String operation, SimulatedRequest request) {
        counts.computeIfAbsent(operation, unused -> new LongAdder()).increment();
        last.put(operation, request);
    }

    /** Each operation with its count, in alphabetical order. */
    @Override
    public String toString() {
        return "Received" + new TreeMap<>(counts);
    }
}
