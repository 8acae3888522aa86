package io.github.dancu.benchmarks.once;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** What is to become of the next attempts, by key; all goes well once nothing is planned. Thread-safe. */
final class Plans {
    private final Map<String, Queue<Moment>> plans = new HashMap<>();

    synchronized void plan(String key, List<Moment> moments) {
        plans.put(key, new ArrayDeque<>(moments));
    }

    /** Takes the next moment if nobody is to listen then. */
    synchronized boolean nextIsNoConnection(String key) {
        Queue<Moment> plan = planOf(key);
        return plan.peek() == Moment.NO_CONNECTION && plan.poll() != null;
    }

    synchronized Moment next(String key) {
        Moment next = planOf(key).poll();
        return next == null ? Moment.SOUND : next;
    }

    private Queue<Moment> planOf(String key) {
        return plans.getOrDefault(key, new ArrayDeque<>());
    }
}
