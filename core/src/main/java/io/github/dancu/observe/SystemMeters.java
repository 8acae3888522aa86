package io.github.dancu.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The meters of one system: its places, and those of each operation. */
final class SystemMeters {
    private final MeterRegistry registry;
    private final Tags tags;
    private final Map<String, OperationMeters> operations = new ConcurrentHashMap<>();
    private volatile int places;

    SystemMeters(MeterRegistry registry, String system) {
        this.registry = registry;
        this.tags = Tags.of("system", system);
        new Meters(registry, tags).gauge("dancu.places", "Calls that may be at work at once", () -> places);
    }

    OperationMeters of(String operation) {
        OperationMeters known = operations.get(operation);
        return known != null
                ? known
                : operations.computeIfAbsent(
                        operation, name -> new OperationMeters(new Meters(registry, tags.and("operation", name))));
    }

    void placesChanged(int now) {
        places = now;
    }
}
