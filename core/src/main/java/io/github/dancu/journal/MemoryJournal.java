package io.github.dancu.journal;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** A journal for as long as the program runs. */
final class MemoryJournal implements Journal {
    private final int most;
    private final Map<String, String> kept = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    MemoryJournal(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a journal keeps at least 1 key, not " + most);
        }
        this.most = most;
    }

    @Override
    public Optional<String> find(String key) {
        lock.lock();
        try {
            return Optional.ofNullable(kept.get(key));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void keep(String key, String value) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        lock.lock();
        try {
            // Behind the others: what is written again is not old.
            kept.remove(key);
            kept.put(key, value);
            if (kept.size() > most) {
                Iterator<String> oldest = kept.keySet().iterator();
                oldest.next();
                oldest.remove();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void forget(String key) {
        lock.lock();
        try {
            kept.remove(key);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String toString() {
        return "Journal[in memory]";
    }
}
