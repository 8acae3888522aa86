package io.github.dancu.benchmarks.once;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;

/** What is to become of the next attempts, by key; all goes well once nothing is planned. Thread-safe. */
final class Plans {
    private final Map<String, Queue<Moment>> plans = new ConcurrentHashMap<>();

    void plan(String key, List<Moment> moments) {
        plans.put(key, new ArrayDeque<>(moments));
    }

    /** Takes the next moment if nobody is to listen then. */
    boolean nextIsNoConnection(String key) {
        synchronized (this) {
            Queue<Moment> plan = plans.getOrDefault(key, new ArrayDeque<>());
            return plan.peek() == Moment.NO_CONNECTION && plan.poll() != null;
        }
    }

    Moment next(String key) {
        synchronized (this) {
            Moment next = plans.getOrDefault(key, new ArrayDeque<>()).poll();
            return next == null ? Moment.SOUND : next;
        }
    }
}
