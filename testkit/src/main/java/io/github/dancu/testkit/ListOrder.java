package io.github.dancu.testkit;

import io.github.dancu.citizen.Citizen;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list that was asked for and goes through its life by the clock; used under the lock of its {@link CsdlLists}. */
final class ListOrder {
    private final String id;
    private final String service;
    private final Instant created;
    private final List<Citizen> people;
    private @Nullable Instant deleted;

    ListOrder(String id, String service, Instant created, List<Citizen> people) {
        this.id = id;
        this.service = service;
        this.created = created;
        this.people = people;
    }

    void delete(Instant now) {
        deleted = Objects.requireNonNullElse(deleted, now);
    }

    ListRequest at(Instant now, Duration readyAfter, Duration expiresAfter) {
        Instant end = Objects.requireNonNullElse(deleted, now);
        Duration age = Duration.between(created, end);
        List<ListEvent> events = new ArrayList<>();
        events.add(new ListEvent(ListStatus.WAITING, created));
        if (age.compareTo(readyAfter) >= 0) {
            events.add(new ListEvent(ListStatus.READY, created.plus(readyAfter)));
            if (age.minus(readyAfter).compareTo(expiresAfter) >= 0) {
                events.add(new ListEvent(
                        ListStatus.EXPIRED, created.plus(readyAfter).plus(expiresAfter)));
            }
        }
        if (deleted != null) {
            events.add(new ListEvent(ListStatus.DELETED, deleted));
        }
        boolean ready = events.get(events.size() - 1).status() == ListStatus.READY;
        return new ListRequest(id, service, List.copyOf(events), ready ? people : List.of());
    }
}
