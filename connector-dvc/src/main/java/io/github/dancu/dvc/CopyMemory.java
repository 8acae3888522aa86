package io.github.dancu.dvc;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToIntFunction;

/**
 * Copies of what the portal makes known to everybody, whoever asked for them. All together they weigh no more than said; the one that
 * was used longest ago is forgotten first. Thread-safe.
 */
final class CopyMemory<T> {
    private final int most;
    private final ToIntFunction<T> weight;
    private final Map<PortalQuery, Copy<T>> copies = new LinkedHashMap<>(16, 0.75f, true);
    private final ReentrantLock lock = new ReentrantLock();
    private int held;

    CopyMemory(int most, ToIntFunction<T> weight) {
        this.most = most;
        this.weight = weight;
    }

    Optional<Copy<T>> find(PortalQuery query) {
        lock.lock();
        try {
            return Optional.ofNullable(copies.get(query));
        } finally {
            lock.unlock();
        }
    }

    /** Keeps a copy, unless a later one is there, or it would take all the room and more. */
    void keep(PortalQuery query, Copy<T> copy) {
        lock.lock();
        try {
            Copy<T> before = copies.get(query);
            if (before == null || !before.readAt().isAfter(copy.readAt())) {
                remove(query);
                put(query, copy);
            }
        } finally {
            lock.unlock();
        }
    }

    void forget(PortalQuery query) {
        lock.lock();
        try {
            remove(query);
        } finally {
            lock.unlock();
        }
    }

    void forgetAll() {
        lock.lock();
        try {
            copies.clear();
            held = 0;
        } finally {
            lock.unlock();
        }
    }

    private void put(PortalQuery query, Copy<T> copy) {
        int weighs = weight.applyAsInt(copy.value());
        if (weighs > most) {
            return;
        }
        copies.put(query, copy);
        held += weighs;
        Iterator<Copy<T>> longestUnused = copies.values().iterator();
        while (held > most) {
            held -= weight.applyAsInt(longestUnused.next().value());
            longestUnused.remove();
        }
    }

    private void remove(PortalQuery query) {
        Copy<T> removed = copies.remove(query);
        if (removed != null) {
            held -= weight.applyAsInt(removed.value());
        }
    }
}
