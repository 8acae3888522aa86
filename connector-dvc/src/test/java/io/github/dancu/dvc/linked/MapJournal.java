package io.github.dancu.dvc.linked;

import io.github.dancu.journal.Journal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A journal that outlives the program, and during which the program can be killed. */
final class MapJournal implements Journal {
    final Map<String, String> kept = new TreeMap<>();
    private final Boundaries boundaries;

    MapJournal(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    @Override
    public Optional<String> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void keep(String key, String value) {
        boundaries.pass("before keep");
        kept.put(key, value);
        boundaries.pass("after keep");
    }

    @Override
    public void forget(String key) {
        boundaries.pass("before forget");
        kept.remove(key);
        boundaries.pass("after forget");
    }
}
