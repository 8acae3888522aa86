package io.github.dancu.resilience;

/**
 * Hears what happens to calls, for metrics and traces.
 *
 * <p>It is called by the thread that makes the call, in the middle of it and holding no lock: it must be thread-safe and quick.
 * What it throws, errors included, is logged as a warning, by class name only, and otherwise ignored.
 */
@FunctionalInterface
public interface CallListener {
    /** Hears one event. */
    void on(CallEvent event);

    /** Hears nothing. */
    static CallListener none() {
        return Events.NOBODY;
    }

    /** This listener first, then the other, whatever the first throws. */
    default CallListener and(CallListener other) {
        if (this == Events.NOBODY) {
            return other;
        }
        return other == Events.NOBODY
                ? this
                : event -> {
                    try {
                        on(event);
                    } finally {
                        other.on(event);
                    }
                };
    }
}
