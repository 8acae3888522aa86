package io.github.dancu.testkit;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * How many requests a simulated system has read, by operation (<i>chức năng</i>).
 *
 * <p>A request is counted when it was read, also when the line then breaks; a request to a stopped simulator reaches nobody
 * and is not counted. Restarts keep the counts. Thread-safe.
 */
public final class Received {
    /** The operation under which requests are counted that the system does not offer. */
    public static final String UNKNOWN = "?";

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    Received() {}

    /** The number of all requests, logins included. */
    public int requests() {
        return counts.values().stream().mapToInt(LongAdder::intValue).sum();
    }

    /**
     * The number of requests for one operation; 0 for an operation never asked for.
     *
     * @param operation its name on the wire: the last part of the path ({@code token}, {@code TraCuuThongTinCongDan}), or at
     *     the portal the body field {@code service} ({@code DongBoHoSoMC}); upper and lower case differ
     */
    public int of(String operation) {
        LongAdder count = counts.get(operation);
        return count == null ? 0 : count.intValue();
    }

    void count(String operation) {
        counts.computeIfAbsent(operation, unused -> new LongAdder()).increment();
    }

    /** Each operation with its count, in alphabetical order. */
    @Override
    public String toString() {
        return "Received" + new TreeMap<>(counts);
    }
}
