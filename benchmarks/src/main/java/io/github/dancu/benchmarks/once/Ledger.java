package io.github.dancu.benchmarks.once;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a server has received and done, by key. Thread-safe. */
final class Ledger {
    private final Map<String, Integer> received = new ConcurrentHashMap<>();
    private final Map<String, Integer> effects = new ConcurrentHashMap<>();

    void receive(String key) {
        received.merge(key, 1, Integer::sum);
    }

    /** Acts; what is known by its key only the first time. */
    void act(String key, boolean once) {
        effects.merge(key, 1, (before, one) -> once ? before : before + one);
    }

    int received(String key) {
        return received.getOrDefault(key, 0);
    }

    int effects(String key) {
        return effects.getOrDefault(key, 0);
    }
}
