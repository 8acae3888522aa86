package io.github.dancu.testkit;

import io.github.dancu.citizen.CitizenId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whose record changed when. Thread-safe. */
final class ChangeFeed {
    private final List<Change> changes = new ArrayList<>();

    synchronized void add(Instant time, CitizenId person) {
        changes.add(new Change(time, person));
    }

    synchronized List<CitizenId> between(Instant from, Instant to) {
        return changes.stream()
                .filter(change -> !change.time.isBefore(from) && !change.time.isAfter(to))
                .map(Change::person)
                .distinct()
                .toList();
    }

    private record Change(Instant time, CitizenId person) {}
}
