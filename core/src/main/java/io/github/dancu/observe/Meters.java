package io.github.dancu.observe;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;

/** Makes meters that share some tags. */
final class Meters {
    private final MeterRegistry registry;
    private final Tags shared;

    Meters(MeterRegistry registry, Tags shared) {
        this.registry = registry;
        this.shared = shared;
    }

    Timer timer(String name, String description, String... tags) {
        return Timer.builder(name)
                .description(description)
                .tags(shared)
                .tags(tags)
                .register(registry);
    }

    void gauge(String name, String description, Supplier<Number> value, String... tags) {
        Tags all = shared.and(tags);
        // A registry keeps the first gauge of a name, even where nobody moves it any more.
        registry.removeByPreFilterId(new Meter.Id(name, all, null, null, Meter.Type.GAUGE));
        Gauge.builder(name, value).description(description).tags(all).register(registry);
    }
}
