package io.github.dancu.dvc;

import io.github.dancu.journal.Journal;
import java.util.Optional;

/** A journal that was closed too early. */
final class BrokenJournal implements Journal {
    @Override
    public Optional<String> find(String key) {
        throw new IllegalStateException("closed: " + key);
    }

    @Override
    public void keep(String key, String value) {
        throw new IllegalStateException("closed: " + key);
    }

    @Override
    public void forget(String key) {
        throw new IllegalStateException("closed: " + key);
    }
}
