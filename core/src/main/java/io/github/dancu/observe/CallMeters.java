package io.github.dancu.observe;

import io.github.dancu.resilience.CallEvent;
import io.github.dancu.resilience.CallListener;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Meters of calls in a Micrometer registry: how they end and how long they take, their attempts and waits, how many are under
 * way, circuits, places and retry budgets.
 *
 * <p>Names, tags and units stand in {@code docs/observing.md}. Every tag is a short name of a system or an operation, or a
 * constant of an enum: no failure's text, no correlation id, nothing of a person. An operation has all its meters, at zero,
 * from its first call on, and has them for good: about a hundred series in Prometheus.
 *
 * <p>Thread-safe. Make one for each registry and give it to the settings of all clients. Where two clients call one system, the
 * gauges of circuits, places and budgets show what either told last, and where there are two of these on one registry, the
 * gauges belong to the one that heard of an operation last.
 */
public final class CallMeters implements CallListener {
    private final MeterRegistry registry;
    private final Map<String, SystemMeters> systems = new ConcurrentHashMap<>();

    private CallMeters(MeterRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    /** Meters in this registry, of every system whose events are heard. */
    // Whoever calls it requires Micrometer; were that transitive, nobody's module would compile without it.
    @SuppressWarnings("exports")
    public static CallMeters on(MeterRegistry registry) {
        return new CallMeters(registry);
    }

    @Override
    public void on(CallEvent event) {
        SystemMeters system = of(event.system());
        if (event instanceof CallEvent.OfCall told) {
            onCall(told, system.of(told.operation()));
        } else if (event instanceof CallEvent.CircuitChanged change) {
            system.of(change.operation()).circuitChanged(change.to());
        } else if (event instanceof CallEvent.PlacesChanged change) {
            system.placesChanged(change.places());
        }
    }

    private static void onCall(CallEvent.OfCall event, OperationMeters operation) {
        if (event instanceof CallEvent.Started) {
            operation.started();
        } else if (event instanceof CallEvent.Waiting wait) {
            operation.waiting(wait.reason());
        } else if (event instanceof CallEvent.Waited wait) {
            operation.waited(wait.reason(), wait.time());
        } else if (event instanceof CallEvent.Attempted attempt) {
            operation.attempted(attempt.took(), attempt.failure());
        } else if (event instanceof CallEvent.Ended end) {
            operation.ended(end.report());
        }
    }

    private SystemMeters of(String system) {
        SystemMeters known = systems.get(system);
        return known != null ? known : systems.computeIfAbsent(system, name -> new SystemMeters(registry, name));
    }
}
